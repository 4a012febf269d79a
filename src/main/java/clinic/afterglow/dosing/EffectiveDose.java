package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;

/**
 * What probably reaches the blood, as a range for the record. It is never turned into an equivalent
 * dose of another route (clinical rules, decision 3).
 */
public record EffectiveDose(Milligrams low, Milligrams high) {

  public static final EffectiveDose NONE = new EffectiveDose(Milligrams.ZERO, Milligrams.ZERO);

  public EffectiveDose plus(EffectiveDose other) {
    return new EffectiveDose(low.plus(other.low), high.plus(other.high));
  }

  /** {@code 35.0–45.0}, or one number where both ends agree. */
  public String shown() {
    return low.shown().equals(high.shown()) ? low.shown() : low.shown() + "–" + high.shown();
  }
}
