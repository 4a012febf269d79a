package clinic.afterglow.series;

/** How far a series has come. */
public enum SeriesStatus {
  BOOKED,
  RUNNING,
  SUSPENDED,
  COMPLETED,
  CANCELLED;

  /** Whether doses are still to come. */
  public boolean open() {
    return this == BOOKED || this == RUNNING || this == SUSPENDED;
  }
}
