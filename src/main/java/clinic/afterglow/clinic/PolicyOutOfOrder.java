package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;

/** A value that would pass the step before or after it, such as a caution above the hold. */
public final class PolicyOutOfOrder extends NotPossible {

  PolicyOutOfOrder(String text, String neighbour) {
    super(text, neighbour);
  }
}
