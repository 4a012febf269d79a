package clinic.afterglow.demo;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.AllergySeverity;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.NewAllergy;
import clinic.afterglow.screening.Answer;
import clinic.afterglow.screening.Finding;
import clinic.afterglow.screening.FindingSeverity;
import clinic.afterglow.screening.PregnancyTest;
import clinic.afterglow.screening.PressureReading;
import clinic.afterglow.screening.Question;
import clinic.afterglow.screening.ScreeningDecision;
import clinic.afterglow.screening.ScreeningId;
import clinic.afterglow.screening.Screenings;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What is asked before treatment, and what the prescriber makes of it. */
@DemoOnly
class Intake {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ASKED_WHEN_INCOMPLETE = 9;

  private final Medicines medicines;
  private final Allergies allergies;
  private final Screenings screenings;
  private final Timeline timeline;

  Intake(Medicines medicines, Allergies allergies, Screenings screenings, Timeline timeline) {
    this.medicines = medicines;
    this.allergies = allergies;
    this.screenings = screenings;
    this.timeline = timeline;
  }

  void plan(Chart chart, Stage.TakesMedicines stage) {
    timeline.at(stage.at(), chart.team().nurse(), () -> note(chart, stage));
  }

  void plan(Chart chart, Stage.Screened stage) {
    timeline.at(stage.at(), chart.team().desk(), () -> ask(chart, stage));
    if (stage.submitted()) {
      timeline.at(
          stage.at().plus(MINUTE.multipliedBy(20)), chart.team().nurse(), () -> measure(chart));
    }
  }

  void plan(Chart chart, Stage.Decided stage) {
    timeline.at(stage.at(), chart.team().prescriber(), () -> decide(chart, stage));
  }

  private void note(Chart chart, Stage.TakesMedicines stage) {
    stage.habits().forEach(habit -> medicines.start(chart.id(), habit.medicine()));
    if (stage.allergy().isBlank()) {
      allergies.noneKnown(chart.id());
    } else {
      allergies.record(
          chart.id(), new NewAllergy(stage.allergy(), "Rash", AllergySeverity.MODERATE));
    }
  }

  private void ask(Chart chart, Stage.Screened stage) {
    var id = screenings.begin(chart.id(), chart.route());
    var questions = screenings.current(chart.id()).orElseThrow().questions();
    int asked = stage.submitted() ? questions.size() : ASKED_WHEN_INCOMPLETE;
    questions.stream()
        .limit(asked)
        .map(Question::rule)
        .forEach(rule -> answer(id, rule, stage.yes().contains(rule)));
  }

  private void answer(ScreeningId id, String rule, boolean yes) {
    screenings.answer(id, rule, yes ? Answer.YES : Answer.NO, "");
  }

  private void measure(Chart chart) {
    var id = screenings.begin(chart.id(), chart.route());
    var today = chart.branch().day(timeline.moment());
    var vitals = new Vitals(chart);
    screenings.measure(
        id, new PressureReading(new BloodPressure(vitals.systolic(), vitals.diastolic()), today));
    if (chart.person().mayBePregnant()) {
      screenings.measure(id, new PregnancyTest(today, false));
    }
    screenings.submit(id);
  }

  private void decide(Chart chart, Stage.Decided stage) {
    var screening = screenings.current(chart.id()).orElseThrow();
    var weighed =
        screening.findings().stream()
            .filter(finding -> finding.severity() == FindingSeverity.RELATIVE)
            .collect(
                Collectors.toMap(
                    Finding::rule,
                    _ -> "Discussed with the patient; expected benefit outweighs the risk."));
    Told.allowed(
        screenings.decide(
            new ScreeningDecision(
                screening.id(),
                screening.version(),
                stage.outcome(),
                stage.reason(),
                List.copyOf(stage.conditions()),
                weighed)));
  }
}
