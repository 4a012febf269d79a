package clinic.afterglow.series;

/** What a prescriber chooses for a series after a review; the front desk books by it. */
public enum ReviewDecision {
  CONTINUE,
  EXTEND,
  RESTART,
  END_EARLY
}
