package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Published when a group has other words or another number of places. */
public record GroupRevised(
    GroupId group, SiteId site, Instant start, int capacity, UserId by, Instant at)
    implements GroupEvent {

  @Override
  public String detail() {
    return String.valueOf(capacity);
  }
}
