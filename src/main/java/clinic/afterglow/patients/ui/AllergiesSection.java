package clinic.afterglow.patients.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import clinic.afterglow.security.Roles;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.Set;

/** What the patient must not be given, and what they take. */
@org.springframework.stereotype.Component
class AllergiesSection implements ChartSection {

  private final Allergies allergies;
  private final Medicines medicines;
  private final Patients patients;
  private final CurrentUser user;
  private final Clock clock;

  AllergiesSection(
      Allergies allergies, Medicines medicines, Patients patients, CurrentUser user, Clock clock) {
    this.allergies = allergies;
    this.medicines = medicines;
    this.patients = patients;
    this.user = user;
    this.clock = clock;
  }

  @Override
  public String title() {
    return t("patients.allergiesAndMedicines");
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.THERAPIST, Roles.NURSE, Roles.PRESCRIBER, Roles.DIRECTOR);
  }

  @Override
  public Component render(PatientId patient) {
    var content = new Div();
    show(content, patient);
    return content;
  }

  private void show(Div content, PatientId patient) {
    boolean mayChange = user.is(Role.NURSE, Role.PRESCRIBER);
    var local = clock.withZone(patients.zone(patient));
    Runnable again = () -> show(content, patient);
    content.removeAll();
    content.add(
        new AllergyPart(allergies, patient, mayChange, again),
        new MedicineGrid(medicines, patient, mayChange, local, again));
  }
}
