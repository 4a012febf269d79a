package clinic.afterglow.kernel;

/** How strongly a clinical rule stands in the way. */
public enum Enforcement {
  /** Said and recorded; does not block. */
  WARNING,
  /** Blocks until a prescriber overrides it with a reason. */
  PRESCRIBER_OVERRIDE,
  /** Blocks until a nurse or a prescriber overrides it with a reason. */
  CLINICIAN_OVERRIDE,
  /** Blocks until someone of the front desk or the clinical team overrides it with a reason. */
  STAFF_OVERRIDE,
  /** Nobody can pass it. */
  HARD_STOP;

  public boolean blocks() {
    return this != WARNING;
  }
}
