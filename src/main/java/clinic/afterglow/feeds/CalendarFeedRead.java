package clinic.afterglow.feeds;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a calendar program has read a clinician’s visits. */
public record CalendarFeedRead(UserId by, Instant at) implements DomainEvent {

  @Override
  public UUID subject() {
    return by.value();
  }
}
