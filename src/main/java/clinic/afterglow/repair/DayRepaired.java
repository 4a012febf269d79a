package clinic.afterglow.repair;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when the visits that an outage concerned were moved together. */
public record DayRepaired(UUID subject, int moved, UserId by, Instant at) implements DomainEvent {

  @Override
  public String detail() {
    return "moved " + moved;
  }
}
