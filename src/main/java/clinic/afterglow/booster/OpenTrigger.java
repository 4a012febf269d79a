package clinic.afterglow.booster;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A PHQ-9 that asks for a booster. Whoever may not read scales is told only since when.
 *
 * @param since the day on which it was filled in
 * @param rules those it met; empty for whoever may not read scales
 * @param score in points; empty for whoever may not read scales
 * @param seriesEnd the score after the last series, where there is one
 */
public record OpenTrigger(
    LocalDate since, Set<TriggerRule> rules, Optional<Integer> score, Optional<Integer> seriesEnd) {

  public OpenTrigger {
    rules = Set.copyOf(rules);
  }

  OpenTrigger withoutValues() {
    return new OpenTrigger(since, Set.of(), Optional.empty(), Optional.empty());
  }
}
