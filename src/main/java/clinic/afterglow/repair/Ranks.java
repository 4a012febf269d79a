package clinic.afterglow.repair;

/** The cost of a repair as one number: each figure weighs more than all behind it together. */
final class Ranks {

  static final long CHANGE = 1L << 22;
  static final long OTHER_TIME = 1L << 31;
  static final long OTHER_DAY = 1L << 39;
  static final long LEFT = 1L << 47;

  private Ranks() {}

  static RepairCost cost(long rank) {
    return new RepairCost(
        (int) (rank / LEFT),
        (int) (rank % LEFT / OTHER_DAY),
        (int) (rank % OTHER_DAY / OTHER_TIME),
        (int) (rank % OTHER_TIME / CHANGE),
        rank % CHANGE);
  }
}
