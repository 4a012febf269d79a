package clinic.afterglow.demo;

/** Whether a patient comes to a visit. */
enum Coming {
  CAME,
  STAYED_AWAY,
  CANCELLED_IN_TIME,
  CANCELLED_LATE
}
