package clinic.afterglow.series;

/** What became of one session of a series; only an administered one counts. */
public enum SeriesSessionStatus {
  PLANNED,
  ADMINISTERED,
  NO_SHOW,
  LATE_CANCELLED,
  CANCELLED,
  HELD;

  /** Whether the dose was not given then and a replacement may be. */
  public boolean missed() {
    return this != PLANNED && this != ADMINISTERED;
  }
}
