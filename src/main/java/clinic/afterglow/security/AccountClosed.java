package clinic.afterglow.security;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when an account may no longer be used. */
public record AccountClosed(UserId account, UserId by, Instant at) implements DomainEvent {

  @Override
  public UUID subject() {
    return account.value();
  }
}
