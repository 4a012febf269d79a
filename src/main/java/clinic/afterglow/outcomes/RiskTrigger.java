package clinic.afterglow.outcomes;

/** What asked for an assessment. */
public enum RiskTrigger {
  PHQ_ITEM_9,
  SCREENING_ANSWER
}
