package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread. */
@Component
public class CurrentUser {

  private final AccountRepository accounts;
  private final PasswordEncoder passwords;
  private final PasswordTries tries;
  private final ApplicationEventPublisher events;

  CurrentUser(
      AccountRepository accounts,
      PasswordEncoder passwords,
      PasswordTries tries,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.tries = tries;
    this.events = events;
  }

  /** Throws when nobody is signed in: nothing in the clinic happens by nobody. */
  public UserId id() {
    return details()
        .map(StaffMember::id)
        .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
  }

  public Optional<UserId> idIfSignedIn() {
    return details().map(StaffMember::id);
  }

  /** The name colleagues know, as it was at sign-in. */
  public Optional<String> displayName() {
    return details().map(StaffMember::displayName);
  }

  public boolean is(Role... anyOf) {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).stream()
        .map(Authentication::getAuthorities)
        .flatMap(Collection::stream)
        .anyMatch(a -> Arrays.stream(anyOf).anyMatch(r -> r.authority().equals(a.getAuthority())));
  }

  /**
   * Whether this is the signed-in person's own password; asked again before signing. A refusal is
   * on record. Throws {@link TooManyPasswords}.
   */
  public boolean confirms(String password) {
    var self = id().value().toString();
    if (!tries.take(self, self)) {
      denied();
      throw new TooManyPasswords();
    }
    var right =
        accounts
            .findById(id())
            .filter(account -> passwords.matches(password, account.passwordHash()))
            .isPresent();
    if (right) {
      tries.forget(self, self);
    } else {
      denied();
    }
    return right;
  }

  private void denied() {
    events.publishEvent(new PasswordDenied(PasswordDenied.Purpose.SIGNATURE, id()));
  }

  private static Optional<StaffMember> details() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .map(Authentication::getPrincipal)
        .filter(StaffMember.class::isInstance)
        .map(StaffMember.class::cast);
  }
}
