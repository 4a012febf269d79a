package clinic.afterglow.notes.ui;

import static clinic.afterglow.support.Acting.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.notes.AddendumKind;
import clinic.afterglow.notes.ClinicalNotes;
import clinic.afterglow.notes.NewNote;
import clinic.afterglow.notes.NoteId;
import clinic.afterglow.notes.NoteKind;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.EmptyState;
import clinic.afterglow.ui.StatusBadge;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClinicTest
@WithStaff(Role.THERAPIST)
class NotesSectionTests extends SpringBrowserlessTest {

  @Autowired TestPatients registered;
  @Autowired NotesSection section;
  @Autowired ClinicalNotes notes;
  @Autowired Acting acting;
  @Autowired Clinics clinics;
  @Autowired JdbcClient sql;

  @Test
  void saysThatNothingWasSigned() {
    var part = section.render(registered.summary(clinics.patient()));
    UI.getCurrent().add(part);

    assertThat(find(EmptyState.class, part).all()).hasSize(1);
  }

  @Test
  void showsTheNewestFirstAndTheTextOnceOpened() {
    var patient = clinics.patient();
    sign(patient, "First words");
    sign(patient, "Later words");

    show(patient);

    assertThat(find(NoteRow.class).all()).hasSize(2);
    assertThat(find(NoteText.class).all()).isEmpty();
    open(0);
    assertThat(paragraphs()).contains("Later words").doesNotContain("First words");
  }

  @Test
  void bringsOlderNotesOnlyWhenAsked() {
    var patient = clinics.patient();
    for (int i = 0; i <= NotesList.PAGE; i++) {
      sign(patient, "Note " + i);
    }
    show(patient);
    assertThat(find(NoteRow.class).all()).hasSize(NotesList.PAGE);

    test(find(Button.class).withText("Show older notes").single()).click();

    assertThat(find(NoteRow.class).all()).hasSize(NotesList.PAGE + 1);
    assertThat(find(Button.class).withText("Show older notes").all()).isEmpty();
  }

  @Test
  void costsTheSameForManyNotes() {
    var patient = clinics.patient();
    sign(patient, "Note");
    var chart = registered.summary(patient);
    section.render(chart);
    var one = SqlCount.of(() -> section.render(chart)).number();
    for (int i = 0; i < 5; i++) {
      sign(patient, "Note " + i);
    }

    SqlCount.of(() -> section.render(chart)).is(one);
  }

  @Test
  void warnsOfATextThatIsNotTheSignedOne() {
    var patient = clinics.patient();
    var id = sign(patient, "50 mg");
    sql.sql("update signed_note set body = '500 mg' where id = ?").param(id.value()).update();

    show(patient);
    open(0);

    assertThat(find(StatusBadge.class).all())
        .extracting(badge -> badge.getElement().getTextRecursively())
        .anyMatch(words -> words.contains("no longer matches what was signed"));
  }

  @Test
  void keepsWhatWasTypedWhenThePasswordIsWrong() {
    var patient = clinics.patient();
    sign(patient, "Left side");
    show(patient);
    open(0);
    test(find(Button.class).withText("Add to this note").single()).click();
    test(find(TextArea.class).withCaption("Text").single()).setValue("Right side");
    test(find(TextArea.class).withCaption("Why it is added").single()).setValue("Mixed up");
    test(find(PasswordField.class).single()).setValue("not my password");

    test(find(Button.class).withText("Sign").single()).click();

    assertThat(find(AddendumDialog.class).single().isOpened()).isTrue();
    assertThat(find(TextArea.class).withCaption("Text").single().getValue())
        .isEqualTo("Right side");
    test(find(PasswordField.class).single()).setValue(PASSWORD);
    test(find(Button.class).withText("Sign").single()).click();
    assertThat(find(AddendumDialog.class).all()).isEmpty();
    assertThat(paragraphs()).contains("Left side", "Right side", "Reason: Mixed up");
  }

  @Test
  void asksForTextAndReasonBesideTheFields() {
    var patient = clinics.patient();
    sign(patient, "Left side");
    show(patient);
    open(0);
    test(find(Button.class).withText("Add to this note").single()).click();
    test(find(PasswordField.class).single()).setValue(PASSWORD);

    test(find(Button.class).withText("Sign").single()).click();

    assertThat(find(TextArea.class).withCaption("Text").single().isInvalid()).isTrue();
    assertThat(find(TextArea.class).withCaption("Why it is added").single().isInvalid()).isTrue();
  }

  @Test
  void letsTheDirectorReadAndAddNothing() {
    var patient = clinics.patient();
    var id = sign(patient, "Left side");
    notes.addendum(id, AddendumKind.LATE_ENTRY, "Slept well", "Called later", PASSWORD);

    acting.as(
        Role.DIRECTOR,
        () -> {
          show(patient);
          open(0);
          assertThat(paragraphs()).contains("Left side", "Slept well");
          assertThat(find(Button.class).withText("Add to this note").all()).isEmpty();
        });
  }

  private NoteId sign(PatientId patient, String text) {
    return notes.sign(
        new NewNote(patient, NoteKind.DOSING, Ids.next(), Role.THERAPIST, text), PASSWORD);
  }

  private void show(PatientId patient) {
    UI.getCurrent().add(section.render(registered.summary(patient)));
  }

  private void open(int row) {
    Optional.of(find(NoteRow.class).all().get(row)).ifPresent(found -> found.setOpened(true));
  }

  private java.util.List<String> paragraphs() {
    return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
  }
}
