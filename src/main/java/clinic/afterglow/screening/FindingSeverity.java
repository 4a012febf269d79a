package clinic.afterglow.screening;

import clinic.afterglow.kernel.Enforcement;

/** How strongly a finding stands in the way of treatment (clinical rules, section 7). */
public enum FindingSeverity {
  /** Nobody can pass it; a prescriber may only say that it was entered in error. */
  ABSOLUTE(Enforcement.HARD_STOP),
  /** Blocks until a prescriber has weighed benefit and risk in writing. */
  RELATIVE(Enforcement.PRESCRIBER_OVERRIDE),
  /** Said and recorded. */
  WARNING(Enforcement.WARNING);

  private final Enforcement enforcement;

  FindingSeverity(Enforcement enforcement) {
    this.enforcement = enforcement;
  }

  Enforcement enforcement() {
    return enforcement;
  }
}
