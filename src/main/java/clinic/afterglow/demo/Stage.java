package clinic.afterglow.demo;

import clinic.afterglow.booster.BoosterRhythm;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.screening.ScreeningOutcome;
import clinic.afterglow.waitlist.WaitWish;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stage of a patient's care in the demo clinic, as data; how it is lived is told elsewhere. */
sealed interface Stage {

  /** The front desk enters the patient and whom to call. */
  record Registered(Instant at) implements Stage {}

  /** A nurse asks about medicines and allergies. */
  record TakesMedicines(Instant at, List<Habit> habits, String allergy) implements Stage {}

  /**
   * Screening questions are asked.
   *
   * @param yes rules that were answered with yes
   * @param submitted whether all were asked and a prescriber is to decide
   */
  record Screened(Instant at, Set<String> yes, boolean submitted) implements Stage {}

  record Decided(Instant at, ScreeningOutcome outcome, String reason, List<String> conditions)
      implements Stage {}

  record Consented(Instant at) implements Stage {}

  record Prepared(Instant at, boolean signed) implements Stage {}

  /**
   * The patient fills in questionnaires.
   *
   * @param phq total of the PHQ-9
   * @param gad total of the GAD-7
   * @param darkThoughts whether the ninth question is answered with more than not at all
   */
  record Scored(Instant at, int phq, int gad, boolean darkThoughts) implements Stage {}

  /** A clinician does the assessment that an answer asked for. */
  record Assessed(Instant at, String note) implements Stage {}

  /** A visit without a medicine. */
  record Visited(AppointmentKind kind, Instant start, Duration length, Coming coming)
      implements Stage {}

  /** The visit ahead may come forward, or one is wanted. */
  record WouldComeEarlier(Instant at, AppointmentKind kind, WaitWish wish) implements Stage {}

  /**
   * A series of doses is booked and begins.
   *
   * @param rhythm the protocol it is booked by
   * @param firstDaysAgo the day of the first dose; negative while it lies ahead
   * @param time the usual time of day
   * @param today when today's dose begins, from now on; ignored without one today
   * @param turns sessions that went otherwise than usual, by their number
   * @param talks integrations that went otherwise than usual, by the session's number
   */
  record InSeries(
      Rhythm rhythm,
      int firstDaysAgo,
      String time,
      Duration today,
      Map<Integer, Turn> turns,
      Map<Integer, Talk> talks)
      implements Stage {}

  /** The rest of a series is called off. */
  record LeftSeries(Instant at, String reason) implements Stage {}

  /** A prescriber plans boosters. */
  record OnBooster(Instant at, BoosterRhythm rhythm, String reason) implements Stage {}

  /** A booster is booked at one moment for another. */
  record Boosted(Instant bookedAt, Instant dose, Turn turn, Talk talk) implements Stage {}
}
