package clinic.afterglow.scheduling.ui;

/** How much of the calendar is on the board. */
enum BoardSpan {
  DAY,
  WEEK
}
