package clinic.afterglow.scheduling;

/** What a visit is for. */
public enum AppointmentKind {
  EVALUATION,
  PREPARATION,
  DOSING,
  INTEGRATION
}
