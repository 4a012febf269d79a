package clinic.afterglow.security;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a sign-in is refused; what was typed is not kept. */
public record SignInFailed(Instant at) implements DomainEvent {

  @Override
  public UserId by() {
    return UserId.SYSTEM;
  }

  @Override
  public UUID subject() {
    return UserId.SYSTEM.value();
  }
}
