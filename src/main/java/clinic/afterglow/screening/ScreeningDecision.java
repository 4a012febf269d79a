package clinic.afterglow.screening;

import java.util.List;
import java.util.Map;

/**
 * What a prescriber decides.
 *
 * @param version of the screening that the prescriber read
 * @param reason in the prescriber's words; always needed
 * @param conditions at least one when cleared with conditions, else none
 * @param benefitRisk for each relative finding why it may be treated all the same, by the rule's
 *     code
 */
public record ScreeningDecision(
    ScreeningId screening,
    long version,
    ScreeningOutcome outcome,
    String reason,
    List<String> conditions,
    Map<String, String> benefitRisk) {

  public ScreeningDecision {
    reason = reason.strip();
    conditions = conditions.stream().map(String::strip).filter(s -> !s.isEmpty()).toList();
    benefitRisk = Map.copyOf(benefitRisk);
  }

  boolean clears() {
    return outcome != ScreeningOutcome.NOT_CLEARED;
  }
}
