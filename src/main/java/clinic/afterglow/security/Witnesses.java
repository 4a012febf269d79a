package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a second person vouch for one act without signing in. */
@Component
public class Witnesses {

  private final AccountRepository accounts;
  private final PasswordEncoder passwords;
  private final CurrentUser user;
  private final PasswordTries tries;
  private final ApplicationEventPublisher events;

  Witnesses(
      AccountRepository accounts,
      PasswordEncoder passwords,
      CurrentUser user,
      PasswordTries tries,
      ApplicationEventPublisher events) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.user = user;
    this.tries = tries;
    this.events = events;
  }

  /**
   * The account behind the name, when it is active, somebody else’s than the signed-in person’s, of
   * the nurse’s or prescriber’s role, and the password is right. A refusal is on record. Throws
   * {@link TooManyPasswords}.
   */
  @Transactional(readOnly = true)
  public Optional<UserId> confirm(String username, String password) {
    var place = user.id().value().toString();
    if (!tries.take(username, place)) {
      denied(username);
      throw new TooManyPasswords();
    }
    var witness = matching(username, password);
    witness.ifPresentOrElse(_ -> tries.forget(username, place), () -> denied(username));
    return witness;
  }

  /** What was typed is not kept: in a hurry it may be a password. */
  private void denied(String username) {
    var account = accounts.findByUsername(username.strip()).map(Account::getId).orElse(user.id());
    events.publishEvent(new PasswordDenied(PasswordDenied.Purpose.WITNESS, account));
  }

  private Optional<UserId> matching(String username, String password) {
    return accounts
        .findByUsername(username.strip())
        .filter(Account::isActive)
        .filter(account -> !account.getId().equals(user.id()))
        .filter(Witnesses::mayWitness)
        .filter(account -> passwords.matches(password, account.passwordHash()))
        .map(Account::getId);
  }

  private static boolean mayWitness(Account account) {
    return account.getRoles().contains(Role.NURSE) || account.getRoles().contains(Role.PRESCRIBER);
  }
}
