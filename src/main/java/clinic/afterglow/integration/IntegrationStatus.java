package clinic.afterglow.integration;

/** How far the integration of a session has come. */
public enum IntegrationStatus {
  /** Owed, with no appointment. */
  DUE,
  /** An appointment holds its time. */
  BOOKED,
  /** Held and signed. */
  COMPLETED
}
