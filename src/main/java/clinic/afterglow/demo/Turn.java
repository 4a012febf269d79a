package clinic.afterglow.demo;

/** How a dosing visit goes. */
enum Turn {
  USUAL,
  NAUSEA,
  DIZZY,
  /** A pressure over the line before the dose, for which the nurse answers. */
  CAUTION,
  /** Has eaten too late, for which the prescriber answers. */
  ATE,
  /** A pressure that alarms during the dose and settles. */
  RED_PRESSURE,
  /** Too frightened to go on, so that the dose is stopped. */
  STOPPED_EARLY,
  /** Serious: breathing slows, oxygen is given, further doses wait. */
  SERIOUS,
  /** The pressure stays too high to begin. */
  HELD,
  NO_SHOW,
  CANCELLED_LATE,
  CANCELLED_IN_TIME,
  /** The series is called off before. */
  CALLED_OFF,
  /** In the chair with a pressure that somebody has to answer for. */
  AWAITS_DECISION,
  /** The nurse is called away and a reading is overdue. */
  READING_FORGOTTEN,
  /** All is done but the prescriber's signature. */
  NOT_SIGNED;

  boolean attended() {
    return switch (this) {
      case NO_SHOW, CANCELLED_LATE, CANCELLED_IN_TIME, CALLED_OFF -> false;
      default -> true;
    };
  }

  /** Whether the front desk has to find another day for the dose. */
  boolean toBeMended() {
    return this == HELD || (!attended() && this != CALLED_OFF);
  }

  boolean dosed() {
    return attended() && this != HELD && this != AWAITS_DECISION;
  }
}
