package clinic.afterglow.booster;

/** How an attempt to reach a patient ended. */
public enum ContactOutcome {
  NO_ANSWER,
  LEFT_MESSAGE,
  WILL_CALL_BACK,
  REACHED,
  DOES_NOT_WANT
}
