package clinic.afterglow.screening;

/** How a screening question was answered. */
public enum Answer {
  YES,
  NO,
  UNKNOWN
}
