package clinic.afterglow.scheduling;

/** What an appointment takes up. */
public enum ResourceKind {
  ROOM,
  CLINICIAN,
  PATIENT
}
