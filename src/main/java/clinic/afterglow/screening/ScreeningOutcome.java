package clinic.afterglow.screening;

/** What a prescriber decided. */
public enum ScreeningOutcome {
  CLEARED,
  CLEARED_WITH_CONDITIONS,
  NOT_CLEARED
}
