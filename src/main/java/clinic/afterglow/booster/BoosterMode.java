package clinic.afterglow.booster;

/** How the next booster is found (clinical rules, section 3). */
public enum BoosterMode {
  /** At the same interval from dose to dose. */
  FIXED,
  /** When a scale shows that the effect wears off. */
  SYMPTOM,
  /** Step by step further apart, and then no more. */
  TAPER
}
