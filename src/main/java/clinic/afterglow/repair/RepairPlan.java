package clinic.afterglow.repair;

import java.util.List;

/**
 * A repair of all affected visits together.
 *
 * @param repairs in the order of the booked times
 * @param leastDisturbing whether it is proven that no other repair disturbs less; if not, it is the
 *     best that was found in the time given
 */
public record RepairPlan(List<VisitRepair> repairs, RepairCost cost, boolean leastDisturbing) {

  public RepairPlan {
    repairs = List.copyOf(repairs);
  }

  /** Those that get another place. */
  public List<VisitRepair> changed() {
    return repairs.stream().filter(one -> one.to().isPresent()).toList();
  }
}
