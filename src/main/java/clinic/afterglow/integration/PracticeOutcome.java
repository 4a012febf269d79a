package clinic.afterglow.integration;

/** What became of a practice by the next meeting. */
public enum PracticeOutcome {
  KEPT,
  ADAPTED,
  DROPPED
}
