package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;
import java.util.List;

/** A day cannot be closed while visits are booked on it; {@link #held} tells which. */
public final class DayHasVisits extends NotPossible {

  private final transient SiteId site;
  private final transient List<HeldTime> held;

  DayHasVisits(SiteId site, List<HeldTime> held) {
    super(held.getFirst().start().toLocalDate(), held.size());
    this.site = site;
    this.held = List.copyOf(held);
  }

  public SiteId site() {
    return site;
  }

  /** At least one, in the order of time. */
  public List<HeldTime> held() {
    return held;
  }
}
