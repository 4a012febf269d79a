package clinic.afterglow.booster;

/** Whether a plan asks for more doses. */
public enum BoosterStatus {
  ACTIVE,
  /** The last dose of a taper has been given. */
  COMPLETED
}
