package clinic.afterglow.clinic;

import java.util.List;

/** Told by whoever books visits, so that no site is closed over them. */
public interface ClosureHold {

  /**
   * The visits that would lose their place, in the order of time. From here to the end of the
   * transaction nobody books where the change takes something away.
   */
  List<HeldTime> against(SiteChange change);
}
