package clinic.afterglow.outcomes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.outcomes.SuicideRisk;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.Chart;
import clinic.afterglow.ui.QuickChoice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class ScalesSectionTests extends SpringBrowserlessTest {

  @Autowired ScalesSection section;
  @Autowired RiskCard card;
  @Autowired Measures measures;
  @Autowired SafetyAssessments assessments;
  @Autowired TestPatients patients;
  @Autowired Acting acting;
  @Autowired Clock clock;

  @Test
  void entersAQuestionnaireAndShowsItsBand() {
    var patient = patients.registered();
    show(patient);
    assertThat(text()).contains("No questionnaire has been entered yet.");
    click("Enter PHQ-9");
    assertThat(items()).hasSize(10);
    items().stream().limit(8).forEach(item -> item.choose(2));
    assertThat(words(find(ScaleForm.class).single())).contains("8 of 9 answered");
    items().get(8).choose(0);
    assertThat(words(find(ScaleForm.class).single())).contains("All answered: 16 points.");
    click("Save");

    assertThat(text()).contains("16 Moderately severe");
    assertThat(find(Chart.class).all()).hasSize(1);
    assertThat(measures.latest(patient, Instrument.PHQ_9).orElseThrow().total()).contains(16);
  }

  @Test
  void refusesADayThatHasNotComeBesideTheField() {
    var patient = patients.registered();
    show(patient);
    click("Enter GAD-7");
    find(DatePicker.class).single().setValue(today().plusDays(3));
    click("Save");

    assertThat(find(DatePicker.class).single().isInvalid()).isTrue();
    assertThat(measures.entries(patient, 5)).isEmpty();
  }

  @Test
  void showsTheChangeFromTheFirstScore() {
    var patient = patients.registered();
    gad(patient, 2, 20);
    gad(patient, 1, 3);
    show(patient);
    assertThat(text()).contains("First score 14", "change −7", "Better", "7 Mild");
  }

  @Test
  void strikesAnEntryOutWithAReason() {
    var patient = patients.registered();
    gad(patient, 2, 3);
    show(patient);
    click("Strike out");
    find(TextArea.class).withCaption("Reason").single().setValue("Of another patient");
    test(find(Button.class).withText("Strike out").all().getLast()).click();

    assertThat(text()).contains("Struck out: Of another patient");
    assertThat(measures.trajectory(patient, Instrument.GAD_7)).isEmpty();
  }

  @Test
  void asksForAnAssessmentUntilAClinicianRecordsIt() {
    var patient = patients.registered();
    measures.record(
        new NewMeasurement(patient, Instrument.PHQ_9, Collections.nCopies(9, 1), today()));
    acting.as(
        Role.THERAPIST,
        () -> {
          assertThat(words(card.render())).contains("Assess suicide risk today (C-SSRS)");
          show(patient);
          assertThat(text()).contains("Assess suicide risk today (C-SSRS)", "PHQ-9, item 9");
          click("Record the assessment");
          test(find(Button.class).withText("Record the assessment").all().getLast()).click();
          assertThat(find(TextArea.class).single().isInvalid()).isTrue();
          risk().setValue(SuicideRisk.LOW);
          find(TextArea.class).single().setValue("Safety plan agreed");
          test(find(Button.class).withText("Record the assessment").all().getLast()).click();
        });

    assertThat(assessments.of(patient, 1).getFirst().done()).isPresent();
    assertThat(text()).contains("Low risk", "Safety plan agreed", "Test therapist");
  }

  @Test
  void letsOthersReadOnly() {
    var patient = patients.registered();
    gad(patient, 2, 3);
    acting.as(
        Role.NURSE,
        () -> {
          show(patient);
          assertThat(text()).contains("14 Moderate");
          assertThat(find(Button.class).withText("Enter GAD-7").all()).isEmpty();
          assertThat(find(Button.class).withText("Strike out").all()).isEmpty();
        });
  }

  @Test
  void costsTheSameForManyScores() {
    var patient = patients.registered();
    gad(patient, 2, 30);
    gad(patient, 1, 20);
    var chart = patients.summary(patient);
    section.render(chart);
    int few = SqlCount.of(() -> section.render(chart)).number();
    for (int day = 1; day < 10; day++) {
      gad(patient, 1, day);
    }
    SqlCount.of(() -> section.render(chart)).is(few);
    SqlCount.of(() -> section.render(chart)).isAtMost(4);
    card.render();
    SqlCount.of(card::render).isAtMost(2 + 1);
  }

  private void gad(PatientId patient, int answer, int daysAgo) {
    measures.record(
        new NewMeasurement(
            patient, Instrument.GAD_7, Collections.nCopies(7, answer), today().minusDays(daysAgo)));
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneId.of("America/Chicago")));
  }

  private void show(PatientId patient) {
    UI.getCurrent().removeAll();
    UI.getCurrent().add(section.render(patients.summary(patient)));
  }

  private String text() {
    return words(find(ScalesPart.class).single());
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).first()).click();
  }

  @SuppressWarnings("unchecked")
  private List<QuickChoice<Integer>> items() {
    return find(QuickChoice.class).all().stream().map(item -> (QuickChoice<Integer>) item).toList();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<SuicideRisk> risk() {
    return (RadioButtonGroup<SuicideRisk>) find(RadioButtonGroup.class).single();
  }
}
