package clinic.afterglow.reporting;

/** How one row enters a figure. */
public enum Outcome {
  /** In the numerator, and so in the denominator. */
  COUNTED(Place.NUMERATOR),
  /** In the denominator alone. */
  NOT_COUNTED(Place.DENOMINATOR),

  EARLIER_THAN_WINDOW(Place.DENOMINATOR),
  LATER_THAN_WINDOW(Place.DENOMINATOR),
  NONE_BY_DAY_7(Place.DENOMINATOR),

  NOT_YET(Place.EXCLUDED),
  STILL_ACTIVE(Place.EXCLUDED),
  EARLY_CANCELLED(Place.EXCLUDED),
  STILL_OPEN(Place.EXCLUDED),
  BASELINE_MISSING(Place.EXCLUDED),
  BASELINE_TOO_LOW(Place.EXCLUDED),
  END_SCORE_MISSING(Place.EXCLUDED);

  private final Place place;

  Outcome(Place place) {
    this.place = place;
  }

  boolean inNumerator() {
    return place == Place.NUMERATOR;
  }

  boolean inDenominator() {
    return place != Place.EXCLUDED;
  }

  public boolean excluded() {
    return place == Place.EXCLUDED;
  }

  private enum Place {
    NUMERATOR,
    DENOMINATOR,
    EXCLUDED
  }
}
