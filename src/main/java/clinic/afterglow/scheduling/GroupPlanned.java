package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Published when a group has been planned. */
public record GroupPlanned(
    GroupId group, SiteId site, Instant start, int capacity, UserId by, Instant at)
    implements GroupEvent {

  @Override
  public String detail() {
    return start + " " + capacity;
  }
}
