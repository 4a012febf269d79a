package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;

/** What was typed is not a value of this kind. */
public final class PolicyTextRefused extends NotPossible {

  PolicyTextRefused(PolicyKey<?> key, String text) {
    super(key.name(), text, key.unit());
  }
}
