package clinic.afterglow.kernel;

import java.util.List;

/**
 * What one rule has against a plan.
 *
 * @param rule the rule's name in the policy table, such as {@code bp.holdPre}; its words are in the
 *     message bundles under {@code rule.<name>}
 * @param enforcement how strongly it stands in the way, and so who may override it
 * @param values the value found and what would be allowed, in the order the words expect them
 */
public record Objection(String rule, Enforcement enforcement, List<Object> values) {

  public Objection {
    values = List.copyOf(values);
  }

  public static Objection warning(String rule, Object... values) {
    return new Objection(rule, Enforcement.WARNING, List.of(values));
  }

  public static Objection prescriberMayOverride(String rule, Object... values) {
    return new Objection(rule, Enforcement.PRESCRIBER_OVERRIDE, List.of(values));
  }

  public static Objection clinicianMayOverride(String rule, Object... values) {
    return new Objection(rule, Enforcement.CLINICIAN_OVERRIDE, List.of(values));
  }

  public static Objection staffMayOverride(String rule, Object... values) {
    return new Objection(rule, Enforcement.STAFF_OVERRIDE, List.of(values));
  }

  public static Objection hardStop(String rule, Object... values) {
    return new Objection(rule, Enforcement.HARD_STOP, List.of(values));
  }

  public boolean blocks() {
    return enforcement.blocks();
  }
}
