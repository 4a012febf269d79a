package clinic.afterglow.preparation.ui;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.preparation.Contents;
import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.Autosave;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.StatusBadge;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.THERAPIST)
class PreparationSectionTests extends SpringBrowserlessTest {

  private static final String INTENTIONS = "Intentions, in the patient’s own words";

  @Autowired TestPatients registered;
  @Autowired PreparationSection section;
  @Autowired Preparations preparations;
  @Autowired Acting acting;
  @Autowired Clinics clinics;
  @Autowired TestClock clock;

  @Test
  void savesWhileItIsWrittenAndSaysWhen() {
    clock.set(Instant.parse("2026-11-02T19:03:00Z"));
    var patient = clinics.patient();
    begin(patient);

    write(INTENTIONS, "To sleep again");

    assertThat(preparations.draft(patient).orElseThrow().content().intentions())
        .isEqualTo("To sleep again");
    assertThat(autosaveWords()).startsWith("Saved 2:03");
  }

  @Test
  void keepsWhatWasTypedWhenSomebodyElseSavedMeanwhile() {
    clock.set(Instant.parse("2026-11-02T19:03:00Z"));
    var patient = clinics.patient();
    acting.member(Role.NURSE);
    begin(patient);
    var draft = preparations.draft(patient).orElseThrow();
    acting.as(
        Role.NURSE, () -> preparations.save(draft.id(), Contents.complete(), draft.version()));

    write(INTENTIONS, "Mine");

    assertThat(autosaveWords()).contains("Test nurse saved this at 2:03");
    assertThat(area(INTENTIONS).getValue()).isEqualTo("Mine");
    assertThat(preparations.draft(patient).orElseThrow().content()).isEqualTo(Contents.complete());

    test(find(Button.class).withText("Show what they saved").single()).click();
    assertThat(find(PreparationFacts.class).single().getElement().getTextRecursively())
        .contains("To sleep again");

    test(find(Button.class).withText("Save mine instead").single()).click();
    assertThat(preparations.draft(patient).orElseThrow().content().intentions()).isEqualTo("Mine");
  }

  @Test
  void saysBesideTheFieldWhyAPhoneNumberIsNone() {
    var patient = clinics.patient();
    begin(patient);

    test(field("Phone of the support person")).setValue("call me");

    assertThat(field("Phone of the support person").isInvalid()).isTrue();
    assertThat(autosaveWords()).startsWith("Not saved yet");
  }

  @Test
  void namesWhatIsMissingBeforeItAsksForAPassword() {
    var patient = clinics.patient();
    begin(patient);
    write(INTENTIONS, "To sleep again");

    test(find(Button.class).withText("Sign the preparation").single()).click();

    assertThat(find(DecisionNotice.class).single().getElement().getTextRecursively())
        .contains("No support person", "phone number is missing", "ride home is not arranged")
        .doesNotContain("intentions are not written");
    assertThat(find(PasswordField.class).all()).isEmpty();
  }

  @Test
  void stopsNamingWhatIsMissingAsSoonAsItIsThere() {
    var patient = clinics.patient();
    begin(patient);
    test(find(Button.class).withText("Sign the preparation").single()).click();

    write(INTENTIONS, "To sleep again");
    test(field("Support person")).setValue("Sam");

    assertThat(find(DecisionNotice.class).single().getElement().getTextRecursively())
        .contains("phone number is missing", "ride home is not arranged")
        .doesNotContain("intentions are not written", "No support person");
  }

  @Test
  void signsWithThePasswordAndShowsThePatientReady() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    preparations.save(id, Contents.complete(), 0);
    show(patient);
    assertThat(find(StatusBadge.class).all())
        .extracting(badge -> badge.getElement().getTextRecursively())
        .anyMatch(words -> words.startsWith("0 signed of 1"));
    test(find(Button.class).withText("Sign the preparation").single()).click();
    test(find(PasswordField.class).single()).setValue("not my password");
    test(find(Button.class).withText("Sign").single()).click();
    assertThat(find(PasswordField.class).all()).hasSize(1);
    assertThat(area(INTENTIONS).getValue()).isEqualTo("To sleep again");

    test(find(PasswordField.class).single()).setValue(PASSWORD);
    test(find(Button.class).withText("Sign").single()).click();

    assertThat(find(StatusBadge.class).all())
        .extracting(badge -> badge.getElement().getTextRecursively())
        .anyMatch(words -> words.startsWith("1 signed of 1"));
    assertThat(find(Details.class).single().getSummaryText()).contains("by Test therapist");
    assertThat(find(PreparationEditor.class).all()).isEmpty();
  }

  @Test
  void letsTheDirectorReadAndWriteNothing() {
    var patient = clinics.patient();
    var id = preparations.begin(patient);
    long version = preparations.save(id, Contents.complete(), 0);
    preparations.sign(id, version, PASSWORD);
    preparations.begin(patient);

    acting.as(
        Role.DIRECTOR,
        () -> {
          show(patient);
          assertThat(find(PreparationFacts.class).all()).hasSize(1);
          assertThat(find(PreparationEditor.class).all()).isEmpty();
          assertThat(find(Button.class).withText("Begin a preparation").all()).isEmpty();
        });
  }

  @Test
  void costsTheSameForManyPreparations() {
    var patient = clinics.patient();
    sign(patient);
    var chart = registered.summary(patient);
    section.render(chart);
    var one = SqlCount.of(() -> section.render(chart)).number();
    sign(patient);
    sign(patient);

    SqlCount.of(() -> section.render(chart)).is(one);
  }

  private void sign(PatientId patient) {
    var id = preparations.begin(patient);
    long seen = preparations.draft(patient).orElseThrow().version();
    long version = preparations.save(id, Contents.complete(), seen);
    assertThat(preparations.sign(id, version, PASSWORD).allowed()).isTrue();
  }

  private void begin(PatientId patient) {
    show(patient);
    test(find(Button.class).withText("Begin a preparation").single()).click();
  }

  private void show(PatientId patient) {
    UI.getCurrent().add(section.render(registered.summary(patient)));
  }

  private void write(String label, String text) {
    test(area(label)).setValue(text);
  }

  private TextArea area(String label) {
    return find(TextArea.class).withCaption(label).single();
  }

  private TextField field(String label) {
    return find(TextField.class).withCaption(label).single();
  }

  private String autosaveWords() {
    return find(Autosave.class).single().getElement().getTextRecursively();
  }
}
