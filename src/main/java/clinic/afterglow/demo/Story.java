package clinic.afterglow.demo;

import static clinic.afterglow.demo.Coming.CAME;
import static clinic.afterglow.scheduling.AppointmentKind.EVALUATION;
import static clinic.afterglow.scheduling.AppointmentKind.PREPARATION;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.screening.ScreeningOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A patient of the demo clinic, and the stages of their care so far. */
record Story(Person person, Branch branch, Route route, List<Stage> stages) {

  static final Duration HOUR = Duration.ofMinutes(60);

  Story {
    stages = List.copyOf(stages);
  }

  static Story of(Person person, Branch branch, Route route, Stage... stages) {
    return new Story(person, branch, route, List.of(stages));
  }

  /** The same, going on with these. */
  Story then(Stage... more) {
    return new Story(
        person, branch, route, Stream.concat(stages.stream(), Stream.of(more)).toList());
  }

  /** Registered so many days ago, asked about medicines the day after. */
  static Story registered(
      Person person, Branch branch, Route route, int days, String allergy, Habit... habits) {
    return of(
        person,
        branch,
        route,
        new Stage.Registered(branch.ago(days, "09:25").plusSeconds(60L * person.number())),
        new Stage.TakesMedicines(branch.ago(days - 1, "10:05"), List.of(habits), allergy));
  }

  /** Asked everything the day after registration, so that a prescriber can decide. */
  Story screened(int registeredDaysAgo, String... yes) {
    return then(new Stage.Screened(branch.ago(registeredDaysAgo - 1, "10:30"), Set.of(yes), true));
  }

  Story decided(int registeredDaysAgo, ScreeningOutcome outcome, String reason, String... with) {
    return then(
        new Stage.Visited(EVALUATION, branch.ago(registeredDaysAgo - 2, "11:00"), HOUR, CAME),
        new Stage.Decided(
            branch.ago(registeredDaysAgo - 2, "12:10"), outcome, reason, List.of(with)));
  }

  /** From the first call to the day on which a series may be booked, in six days. */
  static Story ready(
      Person person, Branch branch, Route route, int days, String allergy, Habit... habits) {
    return registered(person, branch, route, days, allergy, habits)
        .screened(days)
        .decided(
            days, ScreeningOutcome.CLEARED, "Treatment-resistant depression, no contraindication.")
        .consentedAndPrepared(days);
  }

  Story consentedAndPrepared(int registeredDaysAgo) {
    return then(
        new Stage.Consented(branch.ago(registeredDaysAgo - 3, "14:10")),
        new Stage.Visited(PREPARATION, branch.ago(registeredDaysAgo - 4, "13:00"), HOUR, CAME),
        new Stage.Prepared(branch.ago(registeredDaysAgo - 4, "14:05"), true));
  }

  Story scored(int daysAgo, int phq, int gad) {
    return then(new Stage.Scored(branch.ago(daysAgo, "15:15"), phq, gad, false));
  }
}
