package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a booster is due (clinical rules, section 3).
 *
 * @param calendar the last dose plus whole months, clipped to the end of a shorter month
 * @param openDay the same day, or the first day after it on which the site is open
 * @param closedFor why the site is closed on the calendar day; blank for a weekday it never opens
 */
public record DueDate(LocalDate calendar, LocalDate openDay, Optional<String> closedFor) {

  static LocalDate after(LocalDate lastDose, int months) {
    return lastDose.plusMonths(months);
  }

  static DueDate at(LocalDate due, SiteCalendar site) {
    var open = site.openDayFrom(due).orElse(due);
    return open.equals(due)
        ? new DueDate(due, due, Optional.empty())
        : new DueDate(due, open, Optional.of(site.closures().getOrDefault(due, "")));
  }

  public boolean shifted() {
    return !calendar.equals(openDay);
  }
}
