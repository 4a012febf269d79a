package clinic.afterglow.screening;

/** How far a screening has come. */
public enum ScreeningStatus {
  OPEN,
  SUBMITTED,
  DECIDED
}
