package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Published when a group meets at another time, in another room or with others. */
public record GroupMoved(
    GroupId group, SiteId site, Instant start, Instant from, UserId by, Instant at)
    implements GroupEvent {

  @Override
  public String detail() {
    return from + " -> " + start;
  }
}
