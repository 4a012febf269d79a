package clinic.afterglow.patients.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.PatientChange;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class PatientsViewTests extends SpringBrowserlessTest {

  @Autowired TestPatients some;
  @Autowired Acting acting;
  @Autowired Patients patients;
  @Autowired Sites sites;
  @Autowired Clock clock;

  @Test
  void listsTheRegisterInOneStatementBesideTheFrame() {
    some.registered();
    navigate(PatientsView.class);
    var grid = find(HitGrid.class).single();

    assertThat(grid.getGenericDataView().getItems().toList()).hasSizeBetween(1, PatientsView.PAGE);
  }

  @Test
  void findsWhoIsLookedFor() {
    var unique = TestPatients.suffix();
    some.registered(some.wanted("Mara", unique));
    navigate(PatientsView.class);
    var filter = find(TextField.class).withCaption("Find a patient").single();

    SqlCount.of(() -> test(filter).setValue(unique)).is(1);
    assertThat(find(HitGrid.class).single().getGenericDataView().getItems().toList())
        .extracting("name")
        .containsExactly("Mara " + unique);
    test(filter).setValue(unique + "x");
    assertThat(find(HitGrid.class).all()).isEmpty();
  }

  @Test
  void refusesADateOfBirthInTheFutureBesideTheField() {
    navigate(PatientsView.class);
    var dialog = dialog();
    var form = find(PatientForm.class).single();
    fill(form, "Mara", TestPatients.suffix());
    form.dateOfBirth.setValue(LocalDate.now(clock).plusDays(2));
    save();

    assertThat(form.dateOfBirth.getErrorMessage())
        .isEqualTo("A date of birth cannot be in the future.");
    assertThat(dialog.isOpened()).isTrue();
  }

  @Test
  void refusesAPhoneThatIsNone() {
    navigate(PatientsView.class);
    dialog();
    var form = find(PatientForm.class).single();
    fill(form, "Mara", TestPatients.suffix());
    form.phone.setValue("call me");
    form.email.setValue("nowhere");
    save();

    assertThat(form.phone.isInvalid()).isTrue();
    assertThat(form.email.isInvalid()).isTrue();
  }

  @Test
  void registersAndOpensTheChart() {
    navigate(PatientsView.class);
    dialog();
    var unique = TestPatients.suffix();
    fill(find(PatientForm.class).single(), "Mara", unique);
    save();

    assertThat(find(H1.class).single().getText()).isEqualTo("Mara " + unique);
  }

  @Test
  void asksWhetherItIsTheSamePersonBeforeRegisteringADouble() {
    var unique = TestPatients.suffix();
    some.registered(some.wanted("Mara", unique));
    navigate(PatientsView.class);
    dialog();
    fill(find(PatientForm.class).single(), "Mara", unique);
    save();

    assertThat(patients.search(unique, 5)).hasSize(1);
    find(Checkbox.class).single().setValue(true);
    save();
    assertThat(patients.search(unique, 5)).hasSize(2);
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseWasFaster() {
    var patient = some.registered();
    var all = sites.all();
    navigate(PatientsView.class);
    var form = new EditForm(patients.details(patient), all, clock);
    var dialog = new EditDialog(patients, form, () -> {});
    dialog.open();
    var now = patients.details(patient);
    patients.update(patient, theirs(patients.details(patient)), now.version());

    find(TextField.class).withCaption("Given name").single().setValue("Typed");
    save("Save");

    assertThat(dialog.isOpened()).isTrue();
    assertThat(find(ListItem.class).all().stream().map(ListItem::getText))
        .contains("Given name: Theirs", "Pronouns: they/them");
    save("Save");
    var saved = patients.details(patient);
    assertThat(saved.givenName()).isEqualTo("Typed");
    assertThat(saved.pronouns()).isEqualTo("they/them");
  }

  private RegisterDialog dialog() {
    some.site("America/Chicago");
    var dialog = new RegisterDialog(patients, sites.all(), clock);
    dialog.open();
    return dialog;
  }

  private void save() {
    save("Register a patient");
  }

  private void save(String words) {
    test(find(Button.class).withText(words).all().getLast()).click();
  }

  private static void fill(PatientForm form, String givenName, String familyName) {
    form.givenName.setValue(givenName);
    form.familyName.setValue(familyName);
    form.dateOfBirth.setValue(LocalDate.of(1980, 3, 3));
    form.sexAtBirth.setValue(SexAtBirth.FEMALE);
  }

  private static PatientChange theirs(clinic.afterglow.patients.PatientDetails d) {
    return new PatientChange(
        "Theirs",
        d.familyName(),
        d.preferredName(),
        "they/them",
        d.dateOfBirth(),
        d.sexAtBirth(),
        d.phone(),
        d.email(),
        null,
        d.site());
  }
}
