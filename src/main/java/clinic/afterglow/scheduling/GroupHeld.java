package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Published when it is said who came to a group. */
public record GroupHeld(
    GroupId group, SiteId site, Instant start, long tookPart, UserId by, Instant at)
    implements GroupEvent {

  @Override
  public String detail() {
    return String.valueOf(tookPart);
  }
}
