package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Optional;
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

  Witnesses(
      AccountRepository accounts,
      PasswordEncoder passwords,
      CurrentUser user,
      PasswordTries tries) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.user = user;
    this.tries = tries;
  }

  /**
   * The account behind the name, when it is active, somebody else’s than the signed-in person’s, of
   * the nurse’s or prescriber’s role, and the password is right. Throws {@link TooManyPasswords}.
   */
  @Transactional(readOnly = true)
  public Optional<UserId> confirm(String username, String password) {
    var place = user.id().value().toString();
    if (!tries.take(username, place)) {
      throw new TooManyPasswords();
    }
    var witness = matching(username, password);
    witness.ifPresent(_ -> tries.forget(username, place));
    return witness;
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
