package clinic.afterglow.scheduling;

/** Whether somebody took part in a group. */
public enum Attendance {
  CAME,
  LEFT_EARLY,
  DID_NOT_COME;

  /** Whether they were there, for however long. */
  public boolean tookPart() {
    return this != DID_NOT_COME;
  }
}
