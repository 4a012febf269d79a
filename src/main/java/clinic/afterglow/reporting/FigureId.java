package clinic.afterglow.reporting;

/** The figures a director reads, by their number in clinical rules, section 14. */
public enum FigureId {
  SERIES_COMPLETION("D2", Outcome.STILL_ACTIVE),
  RESPONSE("D5", Outcome.END_SCORE_MISSING),
  REMISSION("D6", Outcome.END_SCORE_MISSING),
  NO_SHOW("D10", Outcome.STILL_OPEN),
  TIME_TO_INTEGRATION("D15", Outcome.NOT_YET),
  ADVERSE_EVENTS("D18", Outcome.STILL_OPEN),
  BOOSTER_ADHERENCE("D23", Outcome.NOT_YET);

  private final String number;
  private final Outcome missingData;

  FigureId(String number, Outcome missingData) {
    this.number = number;
    this.missingData = missingData;
  }

  public String number() {
    return number;
  }

  /** Whether its rows have an amount of which the middle is shown. */
  boolean measures() {
    return this == TIME_TO_INTEGRATION;
  }

  Outcome missingData() {
    return missingData;
  }
}
