package clinic.afterglow.scheduling.ui;

/** What stands down the side of the board. */
enum BoardSide {
  ROOMS,
  CLINICIANS
}
