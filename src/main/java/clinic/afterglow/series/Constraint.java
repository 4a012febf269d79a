package clinic.afterglow.series;

/** What can keep doses from a day; each can be left out to learn whether it is what matters. */
enum Constraint {
  CLOSED_DAYS("series.inTheWay.closedDays"),
  OPENING_HOURS("series.inTheWay.openingHours"),
  ROOMS("series.inTheWay.rooms"),
  CLINICIANS("series.inTheWay.clinicians"),
  PATIENT_VISITS("series.inTheWay.patientVisits"),
  PATIENT_WISHES("series.inTheWay.patientWishes"),
  OTHER_DOSES("series.inTheWay.otherDoses"),
  MIN_GAP("series.inTheWay.minGap"),
  MAX_PER_7_DAYS("series.inTheWay.maxPer7Days");

  private static final int WEEK = 7;

  private final String rule;

  Constraint(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }

  /** The phase without this limit. */
  Phase lift(Phase phase) {
    return new Phase(
        phase.sessions(),
        phase.days(),
        phase.pattern(),
        this == MIN_GAP ? 1 : phase.minGapDays(),
        this == MAX_PER_7_DAYS ? WEEK : phase.maxPer7Days());
  }
}
