package clinic.afterglow.clinic;

import clinic.afterglow.kernel.NotPossible;
import java.util.List;

/**
 * A site cannot give up a day, an hour or a room while visits need it; {@link #held} tells which.
 */
public final class VisitsInTheWay extends NotPossible {

  private final transient SiteId site;
  private final transient List<HeldTime> held;

  VisitsInTheWay(SiteId site, List<HeldTime> held) {
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
