package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * What cannot be used at a site for a while: a room or chair, a clinician, or the whole site.
 *
 * @param room empty when it is not a room
 * @param clinician empty when it is nobody; both empty for the whole site
 * @param until the first moment at which it can be used again
 */
public record Outage(
    SiteId site, Optional<RoomId> room, Optional<UserId> clinician, Instant from, Instant until) {

  public Outage {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("ends before it begins: " + from + " " + until);
    }
  }

  public static Outage of(SiteId site, RoomId room, Instant from, Instant until) {
    return new Outage(site, Optional.of(room), Optional.empty(), from, until);
  }

  public static Outage of(SiteId site, UserId clinician, Instant from, Instant until) {
    return new Outage(site, Optional.empty(), Optional.of(clinician), from, until);
  }

  public static Outage of(SiteId site, Instant from, Instant until) {
    return new Outage(site, Optional.empty(), Optional.empty(), from, until);
  }

  boolean ofSite() {
    return room.isEmpty() && clinician.isEmpty();
  }
}
