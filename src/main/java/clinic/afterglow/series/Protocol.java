package clinic.afterglow.series;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Set;

/**
 * The shape of a series (clinical rules, section 2).
 *
 * @param sessions how many doses
 * @param windowDays calendar days from the first dose to the last, both included
 * @param pattern weekdays to prefer; empty for any
 * @param minGapDays least days between two dose dates
 * @param maxPer7Days most doses in any seven days
 * @param length of a dosing appointment, on the grid of quarter hours
 */
public record Protocol(
    int sessions,
    int windowDays,
    Set<DayOfWeek> pattern,
    int minGapDays,
    int maxPer7Days,
    Duration length) {

  public Protocol {
    pattern = Set.copyOf(pattern);
  }

  boolean prefers(DayOfWeek day) {
    return pattern.isEmpty() || pattern.contains(day);
  }
}
