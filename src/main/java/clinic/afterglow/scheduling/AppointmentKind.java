package clinic.afterglow.scheduling;

/** What a visit is for. */
public enum AppointmentKind {
  EVALUATION,
  PREPARATION,
  DOSING,
  INTEGRATION;

  /** Whether people talk in a room, without chair or recovery. */
  public boolean isTalk() {
    return this != DOSING;
  }
}
