package clinic.afterglow.repair;

import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.scheduling.Busy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a repair has to know, as plain values.
 *
 * @param visits that are affected, in the order of time; at most {@link #MOST}
 * @param busy when rooms, clinicians and patients are taken by anything but these visits: other
 *     visits, absences, hours off duty, and what is unavailable now
 * @param now nothing is moved before it
 * @param last the last day that is looked at
 */
record RepairProblem(
    SiteCalendar calendar,
    List<RepairVisit> visits,
    List<Busy> busy,
    Instant now,
    LocalDate first,
    LocalDate last,
    RepairWishes wishes) {

  /** More are repaired in parts. */
  static final int MOST = 200;

  private static final int A_DAY = 96;

  RepairProblem {
    visits = List.copyOf(visits);
    busy = List.copyOf(busy);
    if (visits.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " visits: " + visits.size());
    }
  }

  RepairProblem with(RepairWishes others) {
    return new RepairProblem(calendar, visits, busy, now, first, last, others);
  }

  /** What it costs to have a visit there. */
  RepairCost cost(RepairVisit visit, VisitPlace to) {
    var from = visit.place();
    boolean sameDay = calendar.day(from.start()).equals(calendar.day(to.start()));
    boolean sameTime = from.start().equals(to.start());
    int changes =
        (from.room().equals(to.room()) ? 0 : 1) + (from.clinician().equals(to.clinician()) ? 0 : 1);
    return new RepairCost(
        0,
        sameDay ? 0 : 1,
        sameDay && !sameTime ? 1 : 0,
        changes,
        distance(from.start(), to.start()));
  }

  /** In quarter hours; a day farther away always counts more than any other time of day. */
  int distance(Instant from, Instant to) {
    long days = Math.abs(calendar.day(to).toEpochDay() - calendar.day(from).toEpochDay());
    long minutes =
        days == 0
            ? Duration.between(from, to).toMinutes()
            : Duration.between(calendar.time(from), calendar.time(to)).toMinutes();
    return Math.toIntExact(days * A_DAY + Math.abs(minutes) / RepairGrid.MINUTES);
  }
}
