package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;

/** A number that this unit cannot have, such as 240 per cent. */
public final class PolicyOutOfLimits extends NotPossible {

  PolicyOutOfLimits(String text, DecimalRange limits, String unit) {
    super(text, limits.low(), limits.high(), unit);
  }
}
