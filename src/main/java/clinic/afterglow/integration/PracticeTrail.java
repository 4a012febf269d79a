package clinic.afterglow.integration;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * A practice and what became of it, meeting by meeting, oldest first.
 *
 * @param begunAt when the integration in which it was agreed was signed
 */
public record PracticeTrail(Practice practice, Instant begunAt, List<Step> steps) {

  /** What was said of it in one later meeting. */
  public record Step(Instant at, PracticeOutcome outcome, String remark) {}

  public PracticeTrail {
    steps = List.copyOf(steps);
  }

  /** Whether to ask about it again: not dropped, and until once after its last day. */
  public boolean open(ZoneId zone) {
    if (steps.isEmpty()) {
      return true;
    }
    var last = steps.getLast();
    var until = practice.untilDay();
    return last.outcome() != PracticeOutcome.DROPPED
        && (until == null || !last.at().atZone(zone).toLocalDate().isAfter(until));
  }
}
