package clinic.afterglow.booster;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What in a PHQ-9 asks for a booster (clinical rules, section 0: booster.trigger). */
public enum TriggerRule {
  /** Depression as of the cut of the scale. */
  SCORE {
    @Override
    boolean met(int total, Optional<Integer> seriesEnd, PolicyValues values) {
      return total >= values.get(Policy.BOOSTER_TRIGGER_SCORE);
    }
  },
  /** Worse than after the series, by a difference that matters; never met without that score. */
  RISE {
    @Override
    boolean met(int total, Optional<Integer> seriesEnd, PolicyValues values) {
      int least = values.get(Policy.BOOSTER_TRIGGER_RISE);
      return seriesEnd.filter(end -> total - end >= least).isPresent();
    }
  };

  abstract boolean met(int total, Optional<Integer> seriesEnd, PolicyValues values);

  /** All rules are asked; empty when none is met. */
  static Set<TriggerRule> met(PolicyValues values, int total, Optional<Integer> seriesEnd) {
    var met = EnumSet.noneOf(TriggerRule.class);
    for (var rule : values()) {
      if (rule.met(total, seriesEnd, values)) {
        met.add(rule);
      }
    }
    return met;
  }
}
