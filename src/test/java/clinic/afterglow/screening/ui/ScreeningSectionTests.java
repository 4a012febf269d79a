package clinic.afterglow.screening.ui;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.Clearance;
import clinic.afterglow.screening.HoldReason;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.screening.ScreeningStatus;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import clinic.afterglow.ui.DecisionNotice;
import clinic.afterglow.ui.QuickChoice;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class ScreeningSectionTests extends SpringBrowserlessTest {

  @Autowired ScreeningSection section;
  @Autowired ClearanceBadge badge;
  @Autowired DecisionCard decisions;
  @Autowired IncompleteCard incomplete;
  @Autowired Screenings screenings;
  @Autowired TestPatients patients;
  @Autowired Acting acting;

  @Test
  void beginsForARouteAndAsksEveryQuestion() {
    var patient = patients.registered();
    show(patient);
    click("Begin a screening");
    assertThat(find(Select.class).withCaption("Planned route").single().isInvalid()).isTrue();

    test(find(Select.class).withCaption("Planned route").single()).selectItem("IM injection");
    click("Begin a screening");

    var current = screenings.current(patient).orElseThrow();
    assertThat(current.route()).isEqualTo(Route.INTRAMUSCULAR);
    assertThat(find(QuickChoice.class).all()).hasSize(current.questions().size());
    assertThat(text()).contains("0 of " + current.questions().size());
    assertThat(find(QuickChoice.class).all())
        .extracting(QuickChoice::getLabel)
        .contains("Is the blood pressure persistently at or above 160/100 mmHg?");
  }

  @Test
  void savesEachAnswerAndShowsAtOnceWhatItMeans() {
    var patient = patients.registered();
    screenings.begin(patient, Route.INTRAVENOUS);
    show(patient);

    choice("aneurysm").choose(Answer.YES);

    assertThat(find(FindingList.class).single().getElement().getTextRecursively())
        .contains("Absolute", "Aneurysmal vascular disease.", "C22 C29");
    assertThat(screenings.current(patient).orElseThrow().answers()).containsOnlyKeys("aneurysm");
    assertThat(text()).contains("1 of ");

    choice("aneurysm").choose(Answer.NO);
    assertThat(find(FindingList.class).single().getElement().getTextRecursively())
        .contains("Nothing found so far.");
  }

  @Test
  void saysBesideTheFieldWhatABloodPressureIs() {
    var patient = patients.registered();
    screenings.begin(patient, Route.INTRAVENOUS);
    show(patient);
    number("Systolic (mmHg)").setValue(90);
    number("Diastolic (mmHg)").setValue(120);
    click("Save the pressure");
    assertThat(number("Systolic (mmHg)").getErrorMessage()).contains("50 to 260");
    assertThat(number("Systolic (mmHg)").isInvalid()).isTrue();

    number("Systolic (mmHg)").setValue(165);
    number("Diastolic (mmHg)").setValue(95);
    click("Save the pressure");

    assertThat(text()).contains("The latest blood pressure, 165/95, reaches 160/100 mmHg.");
  }

  @Test
  void isDecidedWithEveryReasonInSight() {
    var patient = patients.registered();
    submit(patient, Map.of("eyePressure", Answer.YES));
    show(patient);
    click("Decide");
    assertThat(find(DecisionForm.class).single().getElement().getTextRecursively())
        .contains("Glaucoma or raised intra-ocular pressure.");

    outcome().setValue(ScreeningOutcome.CLEARED);
    click("Record the decision");
    assertThat(find(DecisionNotice.class).single().getElement().getTextRecursively())
        .contains("Benefit and risk are not weighed", "A reason is needed.");
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.NotScreened.class);

    area("Benefit and risk: Glaucoma or raised intra-ocular pressure.")
        .setValue("Treated and stable");
    area("Reason").setValue("Nothing else in the way");
    click("Record the decision");

    assertThat(screenings.clearance(patient).permitsDosing()).isTrue();
    assertThat(text())
        .contains("Cleared", "Nothing else in the way", "Weighed: Treated and stable");
  }

  @Test
  void takesAnAnswerBackThatWasEnteredInError() {
    var patient = patients.registered();
    submit(patient, Map.of("aneurysm", Answer.YES));
    show(patient);
    click("Entered in error");
    area("Reason").setValue("It is the mother who has it");
    test(find(Button.class).withText("Entered in error").all().getLast()).click();

    assertThat(screenings.current(patient).orElseThrow().findings()).isEmpty();
    assertThat(text()).contains("Entered in error: It is the mother who has it");
  }

  @Test
  void letsANurseGiveItBackAndNotDecide() {
    var patient = patients.registered();
    submit(patient, Map.of());
    acting.as(
        Role.NURSE,
        () -> {
          show(patient);
          assertThat(find(Button.class).withText("Decide").all()).isEmpty();
          click("Give back for correction");
        });
    assertThat(screenings.current(patient).orElseThrow().status()).isEqualTo(ScreeningStatus.OPEN);
  }

  @Test
  void letsTheFrontDeskCollectAndReadNothingBack() {
    var patient = patients.registered();
    screenings.begin(patient, Route.INTRAVENOUS);
    acting.as(
        Role.FRONT_DESK,
        () -> {
          show(patient);
          assertThat(find(QuickChoice.class).all()).isNotEmpty();
          assertThat(find(IntegerField.class).all()).isEmpty();
        });
    submit(patient, Map.of("mania", Answer.YES));
    acting.as(
        Role.FRONT_DESK,
        () -> assertThat(words(section.render(patients.summary(patient)))).doesNotContain("mania"));
  }

  @Test
  void letsTheTherapistReadOnly() {
    var patient = patients.registered();
    screenings.begin(patient, Route.INTRAVENOUS);
    acting.as(
        Role.THERAPIST,
        () -> {
          show(patient);
          assertThat(find(QuickChoice.class).all()).isEmpty();
          assertThat(find(Button.class, find(ScreeningPart.class).single()).all()).isEmpty();
        });
  }

  @Test
  void liftsAHoldWithAReason() {
    var patient = patients.registered();
    screenings.hold(patient, HoldReason.ADVERSE_EVENT);
    show(patient);
    assertThat(text()).contains("On hold after an adverse event");
    click("Lift the hold");
    area("Reason").setValue("Recovered");
    test(find(Button.class).withText("Lift the hold").all().getLast()).click();
    assertThat(screenings.holds(patient)).isEmpty();
  }

  @Test
  void badgeSaysWhereThePatientStands() {
    var patient = patients.registered();
    assertThat(words(badge.render(patient))).isEqualTo("Not screened");

    submit(patient, Map.of());
    assertThat(words(badge.render(patient))).isEqualTo("Waits for the prescriber’s decision");
    show(patient);
    click("Decide");
    outcome().setValue(ScreeningOutcome.CLEARED_WITH_CONDITIONS);
    area("Conditions, one on each line").setValue("Sitter at home");
    area("Reason").setValue("Fit");
    click("Record the decision");
    assertThat(words(badge.render(patient))).isEqualTo("Cleared with conditions");
    assertThat(badge.render(patient).getElement().getAttribute("title"))
        .isEqualTo("Sitter at home");

    screenings.hold(patient, HoldReason.CHECK_IN);
    assertThat(words(badge.render(patient))).isEqualTo("On hold after an answer at check-in");
  }

  @Test
  void cardsSayWhatWaitsForWhom() {
    var open = patients.registered();
    screenings.begin(open, Route.INTRAVENOUS);
    assertThat(acting.as(Role.FRONT_DESK, () -> words(incomplete.render())))
        .contains("Screening not complete", "IV infusion, since ");
    var submitted = patients.registered();
    submit(submitted, Map.of());
    assertThat(words(decisions.render()))
        .contains("Waits for your decision", "IV infusion, since ");
    assertThat(decisions.roles()).containsExactly("PRESCRIBER");
    assertThat(incomplete.roles()).containsExactly("FRONT_DESK");
  }

  @Test
  void costsTheSameHoweverMuchWasScreened() {
    var patient = patients.registered();
    submit(patient, Map.of());
    decide(patient);
    var chart = patients.summary(patient);
    section.render(chart);
    int one = SqlCount.of(() -> section.render(chart)).number();
    submit(patient, Map.of("seizure", Answer.UNKNOWN));
    decide(patient);

    SqlCount.of(() -> section.render(chart)).is(one);
    SqlCount.of(() -> section.render(chart)).isAtMost(5);
    SqlCount.of(() -> badge.render(patient)).is(1);
    decisions.render();
    SqlCount.of(decisions::render).isAtMost(3);
  }

  private void decide(PatientId patient) {
    var current = screenings.current(patient).orElseThrow();
    screenings.decide(
        new clinic.afterglow.screening.ScreeningDecision(
            current.id(),
            current.version(),
            ScreeningOutcome.NOT_CLEARED,
            "Not now",
            List.of(),
            Map.of()));
  }

  private void submit(PatientId patient, Map<String, Answer> answers) {
    var id = screenings.begin(patient, Route.INTRAVENOUS);
    screenings
        .current(patient)
        .orElseThrow()
        .questions()
        .forEach(question ->
            screenings.answer(
                id, question.rule(), answers.getOrDefault(question.rule(), Answer.NO), ""));
    screenings.submit(id);
  }

  private void show(PatientId patient) {
    UI.getCurrent().removeAll();
    UI.getCurrent().add(section.render(patients.summary(patient)));
  }

  private String text() {
    return words(find(ScreeningPart.class).single());
  }

  private static String words(Component component) {
    return component.getElement().getTextRecursively();
  }

  private void click(String words) {
    test(find(Button.class).withText(words).first()).click();
  }

  @SuppressWarnings("unchecked")
  private QuickChoice<Answer> choice(String rule) {
    var words = clinic.afterglow.ui.Texts.t("screening.question." + rule);
    return (QuickChoice<Answer>) find(QuickChoice.class).withCaption(words).single();
  }

  @SuppressWarnings("unchecked")
  private RadioButtonGroup<ScreeningOutcome> outcome() {
    return (RadioButtonGroup<ScreeningOutcome>)
        find(RadioButtonGroup.class).withCaption("Decision").single();
  }

  private IntegerField number(String label) {
    return find(IntegerField.class).withCaption(label).single();
  }

  private TextArea area(String label) {
    return find(TextArea.class).withCaption(label).single();
  }
}
