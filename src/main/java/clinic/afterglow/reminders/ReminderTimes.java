package clinic.afterglow.reminders;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * When messages go out, in the site's own time: 10:00 stays 10:00 when the clocks change.
 *
 * @param first days before the visit of the first reminder
 * @param second days before the visit of the second
 * @param at the time of day of both
 * @param onTheDayAt the time of day of the last one
 * @param quietFrom nothing goes out from then
 * @param quietUntil until then; the same as {@code quietFrom} for no quiet hours
 */
record ReminderTimes(
    int first,
    int second,
    LocalTime at,
    LocalTime onTheDayAt,
    LocalTime quietFrom,
    LocalTime quietUntil) {

  static ReminderTimes of(PolicyValues values) {
    return new ReminderTimes(
        values.get(Policy.REMINDER_FIRST),
        values.get(Policy.REMINDER_SECOND),
        values.get(Policy.REMINDER_AT),
        values.get(Policy.REMINDER_ON_THE_DAY_AT),
        values.get(Policy.REMINDER_QUIET_FROM),
        values.get(Policy.REMINDER_QUIET_UNTIL));
  }

  /**
   * Visits of one day that are to be told of.
   *
   * @param due since when; whoever booked later knows without being told
   */
  record Wave(Occasion occasion, LocalDate visits, Instant due) {}

  /**
   * What is due by now. A server that was down catches up, but never with a reminder whose
   * successor is due too.
   */
  List<Wave> due(Instant now, ZoneId zone) {
    var today = now.atZone(zone).toLocalDate();
    return Stream.iterate(today, day -> day.plusDays(1))
        .limit(Math.max(first, second) + 1L)
        .flatMap(visits -> latest(visits, now, zone))
        .toList();
  }

  /** What goes out on a day, if nothing moves until then. */
  List<Wave> on(LocalDate day, ZoneId zone) {
    return Stream.of(
            wave(Occasion.ON_THE_DAY, day, zone),
            wave(Occasion.SECOND, day.plusDays(second), zone),
            wave(Occasion.FIRST, day.plusDays(first), zone))
        .toList();
  }

  private Stream<Wave> latest(LocalDate visits, Instant now, ZoneId zone) {
    return Stream.of(Occasion.ON_THE_DAY, Occasion.SECOND, Occasion.FIRST)
        .map(occasion -> wave(occasion, visits, zone))
        .filter(wave -> !wave.due().isAfter(now))
        .limit(1);
  }

  private Wave wave(Occasion occasion, LocalDate visits, ZoneId zone) {
    var time =
        switch (occasion) {
          case FIRST -> visits.minusDays(first).atTime(at);
          case SECOND -> visits.minusDays(second).atTime(at);
          case ON_THE_DAY, MOVED, CANCELLED -> visits.atTime(onTheDayAt);
        };
    return new Wave(occasion, visits, time.atZone(zone).toInstant());
  }

  /** Now, or the end of the quiet hours that it falls into. */
  Instant notAtNight(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    var time = local.toLocalTime();
    boolean overMidnight = quietFrom.isAfter(quietUntil);
    boolean evening = !time.isBefore(quietFrom);
    boolean morning = time.isBefore(quietUntil);
    boolean quiet = overMidnight ? evening || morning : evening && morning;
    if (!quiet) {
      return at;
    }
    var day = overMidnight && evening ? local.toLocalDate().plusDays(1) : local.toLocalDate();
    return day.atTime(quietUntil).atZone(zone).toInstant();
  }
}
