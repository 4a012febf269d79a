package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.label;
import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Contacts;
import clinic.afterglow.patients.PatientDetails;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.PatientSummary;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.ui.Facts;
import clinic.afterglow.ui.Refilled;
import clinic.afterglow.ui.Times;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.Clock;

/** Who the patient is and whom to call. */
@org.springframework.stereotype.Component
class OverviewSection implements ChartSection {

  private final Patients patients;
  private final Contacts contacts;
  private final Sites sites;
  private final CurrentUser user;
  private final Clock clock;

  OverviewSection(
      Patients patients, Contacts contacts, Sites sites, CurrentUser user, Clock clock) {
    this.patients = patients;
    this.contacts = contacts;
    this.sites = sites;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public Place place() {
    return new Place("patients.overview", 10, Everybody.ROLES);
  }

  @Override
  public Component render(PatientSummary patient) {
    return new Refilled(content -> show(content, patient.id()));
  }

  private void show(Refilled content, PatientId patient) {
    boolean mayChange = user.is(Role.FRONT_DESK, Role.DIRECTOR);
    var details = patients.details(patient);
    content.add(facts(details));
    if (mayChange) {
      content.add(
          new Button(
              t("patients.edit"),
              _ ->
                  new EditDialog(
                          patients,
                          new EditForm(patients.details(patient), sites.all(), clock),
                          content::again)
                      .open()));
    }
    content.add(new ContactList(details, contacts, mayChange, content::again));
  }

  private Facts facts(PatientDetails details) {
    return new Facts()
        .with(t("patients.givenName"), details.givenName())
        .with(t("patients.familyName"), details.familyName())
        .with(t("patients.preferredName"), details.preferredName())
        .with(t("patients.pronouns"), details.pronouns())
        .with(t("patients.dateOfBirth"), Times.birthDate(details.dateOfBirth()))
        .with(t("patients.sexAtBirth"), label(details.sexAtBirth()))
        .with(t("patients.phone"), details.phone())
        .with(t("patients.email"), details.email())
        .with(t("patients.address"), details.address().orElse(""))
        .with(t("patients.site"), sites.name(details.site()));
  }
}
