package clinic.afterglow.patients;

/** What somebody may be called for. */
public enum ContactKind {
  EMERGENCY,
  ESCORT,
  SUPPORT
}
