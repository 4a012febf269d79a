package clinic.afterglow.repair;

import static java.util.Comparator.comparingInt;

import java.util.Comparator;

/**
 * How much a repair disturbs. Each figure matters only between repairs that are equal in those
 * before it.
 *
 * @param left visits for which there is no place
 * @param otherDay visits that come on another day
 * @param otherTime visits that come on their day at another time
 * @param changes other clinicians and other rooms, counted together
 * @param quarters quarter hours by which visits are moved, summed; on another day a day counts as
 *     96 of them, and the difference in the time of day is added
 */
public record RepairCost(int left, int otherDay, int otherTime, int changes, long quarters)
    implements Comparable<RepairCost> {

  public static final RepairCost NONE = new RepairCost(0, 0, 0, 0, 0);

  private static final Comparator<RepairCost> ORDER =
      comparingInt(RepairCost::left)
          .thenComparingInt(RepairCost::otherDay)
          .thenComparingInt(RepairCost::otherTime)
          .thenComparingInt(RepairCost::changes)
          .thenComparingLong(RepairCost::quarters);

  public RepairCost plus(RepairCost other) {
    return new RepairCost(
        left + other.left,
        otherDay + other.otherDay,
        otherTime + other.otherTime,
        changes + other.changes,
        quarters + other.quarters);
  }

  /** Patients who come at another time than they know, or cannot come at all. */
  public int toCall() {
    return left + otherDay + otherTime;
  }

  @Override
  public int compareTo(RepairCost other) {
    return ORDER.compare(this, other);
  }
}
