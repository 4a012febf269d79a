package clinic.afterglow.outcomes;

/** The band that a total lies in, as the instrument's authors name it. */
public enum SymptomSeverity {
  MINIMAL,
  MILD,
  MODERATE,
  MODERATELY_SEVERE,
  SEVERE
}
