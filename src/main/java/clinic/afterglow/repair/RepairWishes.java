package clinic.afterglow.repair;

import clinic.afterglow.scheduling.AppointmentId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the desk decides itself; the rest is repaired around it.
 *
 * @param pinned visits with the place that somebody chose for them
 * @param left visits that stay as they are booked
 */
public record RepairWishes(Map<AppointmentId, VisitPlace> pinned, Set<AppointmentId> left) {

  public static final RepairWishes NONE = new RepairWishes(Map.of(), Set.of());

  public RepairWishes {
    pinned = Map.copyOf(pinned);
    left = Set.copyOf(left);
  }

  public RepairWishes pin(AppointmentId visit, VisitPlace place) {
    var more = new HashMap<>(pinned);
    more.put(visit, place);
    var fewer = new HashSet<>(left);
    fewer.remove(visit);
    return new RepairWishes(more, fewer);
  }

  public RepairWishes leave(AppointmentId visit) {
    var free = free(visit);
    var more = new HashSet<>(free.left);
    more.add(visit);
    return new RepairWishes(free.pinned, more);
  }

  /** The repair decides again. */
  public RepairWishes free(AppointmentId visit) {
    var fewer = new HashMap<>(pinned);
    fewer.remove(visit);
    var rest = new HashSet<>(left);
    rest.remove(visit);
    return new RepairWishes(fewer, rest);
  }
}
