package clinic.afterglow.series;

/**
 * What makes one plan better than another, in this order, packed into one number so that ranks of
 * doses add up to the rank of a plan: fewer dates off the pattern, fewer changes of chair or
 * clinician, fewer that are not the ones wished for, more at the wished time, more at the same
 * time, nearer to the wished time, an earlier last date.
 */
final class Rank {

  /** What the packing holds; no protocol is longer. */
  static final int MOST_SESSIONS = 40;

  static final int MOST_DAYS = 500;

  private static final int LAST_DAY_BITS = 9;
  private static final int MINUTES_BITS = 16;
  private static final int COUNT_BITS = 6;
  private static final int CHANGES_BITS = 7;

  static final long MINUTE = 1L << LAST_DAY_BITS;
  static final long OTHER_TIME = MINUTE << MINUTES_BITS;
  static final long NOT_THE_WISHED_TIME = OTHER_TIME << COUNT_BITS;
  static final long NOT_WISHED_FOR = NOT_THE_WISHED_TIME << COUNT_BITS;
  static final long CHANGE = NOT_WISHED_FOR << CHANGES_BITS;
  static final long OFF_PATTERN = CHANGE << CHANGES_BITS;

  private Rank() {}
}
