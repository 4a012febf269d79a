package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.OpeningHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/**
 * A clinician's working week at one site.
 *
 * @param from the first day on which it counts
 * @param wheneverOpen without hours of their own they work while the site is open
 * @param hours missing weekdays are free
 */
public record RosterWeek(LocalDate from, boolean wheneverOpen, Map<DayOfWeek, OpeningHours> hours) {

  public RosterWeek {
    hours = Map.copyOf(hours);
  }
}
