package clinic.afterglow.screening;

import clinic.afterglow.kernel.Objection;
import java.util.List;

/**
 * One thing that screening found.
 *
 * @param rule the code in the rule table
 * @param unknown whether it is the missing answer that counts
 * @param source where the rule comes from, as in the clinical rules
 * @param values in the order the words expect them
 */
public record Finding(
    String rule,
    Topic topic,
    FindingSeverity severity,
    boolean unknown,
    String source,
    List<Object> values) {

  public Finding {
    values = List.copyOf(values);
  }

  public Objection objection() {
    return objection(rule, severity, unknown, values);
  }

  static Objection objection(
      String rule, FindingSeverity severity, boolean unknown, List<Object> values) {
    return new Objection(
        "screening." + rule + (unknown ? ".unknown" : ""), severity.enforcement(), values);
  }
}
