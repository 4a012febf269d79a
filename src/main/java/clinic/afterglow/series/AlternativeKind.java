package clinic.afterglow.series;

/** How a plan differs from what was asked for. */
public enum AlternativeKind {
  /** Begins when it should and ends one day after the window; somebody answers for it by name. */
  ONE_DAY_OVER,
  /** The next start that fits. */
  NEXT_START,
  /** The nearest earlier start that fits. */
  EARLIER_START,
  /** Fits if a closed day were opened; nobody can book it before. */
  IF_OPENED
}
