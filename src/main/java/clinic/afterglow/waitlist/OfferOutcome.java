package clinic.afterglow.waitlist;

/** What somebody said to a time that was offered. */
public enum OfferOutcome {
  TAKEN,
  DECLINED,
  NO_ANSWER
}
