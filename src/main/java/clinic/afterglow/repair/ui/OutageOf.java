package clinic.afterglow.repair.ui;

/** What can fall out. */
enum OutageOf {
  CLINICIAN,
  ROOM,
  SITE
}
