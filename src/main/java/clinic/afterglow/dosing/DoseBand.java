package clinic.afterglow.dosing;

/** What a dose of this size is usually called; a label, not a rule. */
public enum DoseBand {
  MICRO,
  LOW,
  MODERATE,
  HIGH
}
