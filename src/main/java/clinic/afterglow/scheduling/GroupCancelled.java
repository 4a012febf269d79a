package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Published when a group will not meet. */
public record GroupCancelled(
    GroupId group, SiteId site, Instant start, int participants, UserId by, Instant at)
    implements GroupEvent {

  @Override
  public String detail() {
    return String.valueOf(participants);
  }
}
