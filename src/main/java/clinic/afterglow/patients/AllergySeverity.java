package clinic.afterglow.patients;

/** How bad a reaction was, as far as known. */
public enum AllergySeverity {
  MILD,
  MODERATE,
  SEVERE,
  UNKNOWN
}
