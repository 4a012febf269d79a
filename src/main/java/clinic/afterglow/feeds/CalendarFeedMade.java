package clinic.afterglow.feeds;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a clinician has made an address for their calendar. */
public record CalendarFeedMade(UserId by, Instant at) implements DomainEvent {

  @Override
  public UUID subject() {
    return by.value();
  }
}
