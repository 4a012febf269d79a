package clinic.afterglow.repair;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.scheduling.Slot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The days of a repair as quarter hours counted from the beginning of the first one; elapsed time,
 * so that a day on which the clocks change has more or fewer of them.
 */
class RepairGrid {

  static final int MINUTES = 15;

  private static final OpeningHours ROUND_THE_CLOCK =
      new OpeningHours(LocalTime.MIN, LocalTime.of(23, 59));
  private static final long SECONDS = Slot.GRID.toSeconds();

  private final SiteCalendar calendar;
  private final LocalDate first;
  private final Instant base;
  private final int[] days;

  RepairGrid(RepairProblem problem) {
    this.calendar = problem.calendar();
    this.first = problem.first();
    this.base = grid(start(first));
    var starts = new ArrayList<Integer>();
    first.datesUntil(problem.last().plusDays(2)).forEach(day -> starts.add(quarter(start(day))));
    this.days = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** One behind the last. */
  int size() {
    return days[days.length - 1];
  }

  int quarter(Instant at) {
    return Math.toIntExact(Math.floorDiv(at.getEpochSecond() - base.getEpochSecond(), SECONDS));
  }

  Instant instant(int quarter) {
    return base.plusSeconds(quarter * SECONDS);
  }

  LocalDate day(int quarter) {
    return calendar.day(instant(quarter));
  }

  int opens(LocalDate day) {
    return days[index(day)];
  }

  /** The first quarter hour of the next day. */
  int closes(LocalDate day) {
    return days[index(day) + 1];
  }

  List<LocalDate> dates() {
    return first.datesUntil(first.plusDays(days.length - 1)).toList();
  }

  /**
   * The quarter hours of a day at which a visit can begin that ends before the site closes.
   *
   * @param hoursCount whether opening hours and closed days matter, or the day is open all around
   */
  long[] starts(LocalDate day, Duration length, boolean hoursCount) {
    var starts = Quarters.none(size());
    (hoursCount ? calendar.hours(day) : Optional.of(ROUND_THE_CLOCK))
        .ifPresent(hours -> {
          var closes = calendar.instant(day, hours.closes());
          for (var at = up(calendar.instant(day, hours.opens()));
              !at.plus(length).isAfter(closes);
              at = at.plus(Slot.GRID)) {
            Quarters.set(starts, quarter(at));
          }
        });
    return starts;
  }

  private int index(LocalDate day) {
    return Math.toIntExact(day.toEpochDay() - first.toEpochDay());
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(calendar.zone()).toInstant();
  }

  private static Instant grid(Instant at) {
    return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), SECONDS) * SECONDS);
  }

  private static Instant up(Instant at) {
    return Instant.ofEpochSecond(Math.ceilDiv(at.getEpochSecond(), SECONDS) * SECONDS);
  }
}
