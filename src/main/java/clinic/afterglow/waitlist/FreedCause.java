package clinic.afterglow.waitlist;

/** Why a time became free. */
public enum FreedCause {
  CANCELLED,
  LATE_CANCELLED,
  NO_SHOW,
  MOVED,
  /** Somebody is there after all, or a room can be used again. */
  ABSENCE
}
