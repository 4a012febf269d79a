package clinic.afterglow.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * A stretch of a series with one rhythm (clinical rules, section 2).
 *
 * @param sessions how many doses, at least 1
 * @param days calendar days it may take, first and last included
 * @param pattern weekdays to prefer; empty for any
 * @param minGapDays least days between two dose dates, at least 1
 * @param maxPer7Days most doses in any seven days
 */
public record Phase(
    int sessions, int days, Set<DayOfWeek> pattern, int minGapDays, int maxPer7Days) {

  public Phase {
    pattern = Set.copyOf(pattern);
  }

  boolean prefers(LocalDate date) {
    return pattern.isEmpty() || pattern.contains(date.getDayOfWeek());
  }
}
