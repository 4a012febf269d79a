package clinic.afterglow.waitlist;

/** Whether somebody of the waitlist has taken a time that became free. */
enum FreedStatus {
  OPEN,
  TAKEN
}
