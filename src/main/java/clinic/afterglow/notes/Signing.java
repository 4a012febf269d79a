package clinic.afterglow.notes;

import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the signature of whoever is signed in, once their password has been given again. */
@Component
class Signing {

  /** Who signs clinical documents; the first one held is the usual one. */
  private static final List<Role> SIGNING = List.of(Role.THERAPIST, Role.PRESCRIBER, Role.NURSE);

  private final CurrentUser user;
  private final Clock clock;

  Signing(CurrentUser user, Clock clock) {
    this.user = user;
    this.clock = clock;
  }

  List<Role> roles() {
    return SIGNING.stream().filter(role -> user.is(role)).toList();
  }

  Signature as(Role role, String password) {
    if (!roles().contains(role)) {
      throw new RoleNotHeld(role);
    }
    if (!user.confirms(password)) {
      throw new PasswordNotConfirmed();
    }
    return new Signature(user.id(), role, clock.instant());
  }
}
