package clinic.afterglow.dosing;

/** What a session belongs to; only a session of a series is an induction dose. */
public enum SessionPurpose {
  SERIES,
  BOOSTER,
  SINGLE
}
