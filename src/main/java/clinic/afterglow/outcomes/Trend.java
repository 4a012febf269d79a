package clinic.afterglow.outcomes;

import java.util.List;
import java.util.Optional;

/**
 * Where a patient stands on one instrument.
 *
 * @param complete every complete score that counts, oldest first; never empty
 * @param baseline the one before the first dose, where there was a dose and a score in time
 * @param change from the baseline, else from the first score, to the newest; empty when they are
 *     the same score
 */
public record Trend(List<Score> complete, Optional<Score> baseline, Optional<Change> change) {

  public Trend {
    complete = List.copyOf(complete);
  }

  public Score now() {
    return complete.getLast();
  }

  /** What the change is told from. */
  public Score from() {
    return baseline.orElse(complete.getFirst());
  }
}
