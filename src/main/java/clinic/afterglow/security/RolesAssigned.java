package clinic.afterglow.security;

import clinic.afterglow.kernel.DomainEvent;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Published when an account's roles changed. */
public record RolesAssigned(UserId account, Set<Role> roles, UserId by, Instant at)
    implements DomainEvent {

  @Override
  public UUID subject() {
    return account.value();
  }

  @Override
  public String detail() {
    return EnumSet.copyOf(roles).toString();
  }
}
