package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an absence must be to be recorded. */
@FunctionalInterface
interface AbsencePolicy {

  /** Longer is a slip of the keyboard rather than somebody's leave. */
  Duration LONGEST = Duration.ofDays(366);

  Optional<Objection> objection(Wish wish);

  /**
   * @param standing absences of the same clinician or room around that time
   * @param zone of the site, for the words
   */
  record Wish(NewAbsence absence, List<AbsenceDetails> standing, Instant now, ZoneId zone) {

    LocalDate day(Instant at) {
      return LocalDate.ofInstant(at, zone);
    }

    LocalTime time(Instant at) {
      return LocalTime.ofInstant(at, zone);
    }
  }

  AbsencePolicy KIND_SUITS =
      wish ->
          wish.absence().kind().suits(wish.absence().what())
              ? Optional.empty()
              : Optional.of(
                  Objection.hardStop(
                      "schedule.absence.kind", wish.absence().kind(), wish.absence().what()));

  AbsencePolicy ENDS_AFTER_IT_BEGINS =
      wish ->
          wish.absence().from().isBefore(wish.absence().until())
              ? Optional.empty()
              : Optional.of(
                  Objection.hardStop(
                      "schedule.absence.ends",
                      wish.day(wish.absence().from()),
                      wish.time(wish.absence().from()),
                      wish.day(wish.absence().until()),
                      wish.time(wish.absence().until())));

  AbsencePolicy NOT_OVER =
      wish ->
          wish.absence().until().isAfter(wish.now())
              ? Optional.empty()
              : Optional.of(
                  Objection.hardStop(
                      "schedule.absence.over",
                      wish.day(wish.absence().until()),
                      wish.time(wish.absence().until())));

  AbsencePolicy NOT_TOO_LONG =
      wish ->
          Duration.between(wish.absence().from(), wish.absence().until()).compareTo(LONGEST) <= 0
              ? Optional.empty()
              : Optional.of(Objection.hardStop("schedule.absence.long", LONGEST.toDays()));

  AbsencePolicy NOT_KNOWN_ALREADY =
      wish ->
          wish.standing().stream()
              .filter(known -> !known.from().isAfter(wish.absence().from()))
              .filter(known -> !known.until().isBefore(wish.absence().until()))
              .findFirst()
              .map(known ->
                  Objection.hardStop(
                      "schedule.absence.known",
                      known.who(),
                      wish.day(known.from()),
                      wish.time(known.from()),
                      wish.day(known.until()),
                      wish.time(known.until())));

  static Decision review(Wish wish) {
    return Decision.of(
        Stream.of(KIND_SUITS, ENDS_AFTER_IT_BEGINS, NOT_OVER, NOT_TOO_LONG, NOT_KNOWN_ALREADY)
            .map(policy -> policy.objection(wish)));
  }
}
