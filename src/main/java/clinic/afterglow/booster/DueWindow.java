package clinic.afterglow.booster;

import java.time.LocalDate;

/** The days on which a booster counts as given in time, both included (booster.adherence). */
public record DueWindow(LocalDate from, LocalDate until) {

  /**
   * Around the day by the calendar, before any shift to an open day.
   *
   * @param days that it may be early or late
   */
  static DueWindow around(LocalDate due, int days) {
    return new DueWindow(due.minusDays(days), due.plusDays(days));
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
