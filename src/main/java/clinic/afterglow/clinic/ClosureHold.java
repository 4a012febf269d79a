package clinic.afterglow.clinic;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** Told by whoever books visits, so that no day is closed over them. */
public interface ClosureHold {

  /** The visits that would lose their day, in the order of time. */
  List<HeldTime> against(SiteId site, ZoneId zone, Collection<LocalDate> days);
}
