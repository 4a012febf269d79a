package clinic.afterglow.waitlist;

/** How a wait stands. */
public enum WaitStatus {
  WAITING,
  /** An earlier time was found. */
  PLACED,
  WITHDRAWN
}
