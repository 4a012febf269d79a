package clinic.afterglow.outcomes;

/** What asked for an assessment. */
public enum RiskTrigger {
  PHQ_ITEM_9,
  SCREENING_ANSWER,
  /** Said or seen, such as at check-in. */
  TEAM_CONCERN
}
