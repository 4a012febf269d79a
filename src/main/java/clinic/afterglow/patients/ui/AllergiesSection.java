package clinic.afterglow.patients.ui;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import clinic.afterglow.ui.Refilled;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.ZoneId;

/** What the patient must not be given, and what they take. */
@org.springframework.stereotype.Component
class AllergiesSection implements ChartSection {

  private final Allergies allergies;
  private final Medicines medicines;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  AllergiesSection(
      Allergies allergies, Medicines medicines, Sites sites, CurrentUser user, Clock clock) {
    this.allergies = allergies;
    this.medicines = medicines;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return Place.of(
        "patients.allergiesAndMedicines",
        20,
        Roles.THERAPIST,
        Roles.NURSE,
        Roles.PRESCRIBER,
        Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> show(content, patient.id(), sites.zone(patient.site())));
  }

  private void show(Refilled content, PatientId patient, ZoneId zone) {
    boolean mayChange = user.is(Role.NURSE, Role.PRESCRIBER);
    var local = clock.withZone(zone);
    content.add(
        new AllergyPart(allergies, patient, mayChange, content::again),
        new MedicineGrid(medicines, patient, mayChange, local, content::again));
  }
}
