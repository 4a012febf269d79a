package clinic.afterglow.waitlist;

/** Whether somebody of the waitlist has taken a time that became free. */
enum FreedStatus {
  OPEN,
  TAKEN,
  /** It was booked and became free once more, which is another row. */
  FREED_AGAIN
}
