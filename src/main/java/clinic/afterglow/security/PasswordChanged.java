package clinic.afterglow.security;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when an account has a new password. */
public record PasswordChanged(UserId account, UserId by, Instant at) implements DomainEvent {

  @Override
  public UUID subject() {
    return account.value();
  }
}
