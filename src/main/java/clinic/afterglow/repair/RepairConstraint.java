package clinic.afterglow.repair;

/** What can keep a visit from a place; each can be left out to learn whether it is what matters. */
enum RepairConstraint {
  OPENING_HOURS("repair.inTheWay.openingHours"),
  ROOMS("repair.inTheWay.rooms"),
  CLINICIANS("repair.inTheWay.clinicians"),
  PATIENT("repair.inTheWay.patient"),
  INTEGRATION_WINDOW("repair.inTheWay.integrationWindow"),
  SERIES("repair.inTheWay.series");

  private final String rule;

  RepairConstraint(String rule) {
    this.rule = rule;
  }

  String rule() {
    return rule;
  }
}
