package clinic.afterglow.notes.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.ui.ChartSection;
import clinic.afterglow.patients.ui.PatientZones;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import java.util.Set;

/** The chart's signed documents. */
@org.springframework.stereotype.Component
class NotesSection implements ChartSection {

  private final ClinicalNotes notes;
  private final Accounts accounts;
  private final PatientZones zones;
  private final CurrentUser user;

  NotesSection(ClinicalNotes notes, Accounts accounts, PatientZones zones, CurrentUser user) {
    this.notes = notes;
    this.accounts = accounts;
    this.zones = zones;
    this.user = user;
  }

  @Override
  public String title() {
    return t("notes.title");
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var reader =
        new NoteReader(
            notes,
            accounts.names(),
            zones.of(patient),
            user.is(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER));
    return new NotesList(patient, reader);
  }
}
