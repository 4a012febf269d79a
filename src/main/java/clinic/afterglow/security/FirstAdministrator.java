package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the very first account; refuses as soon as there is one. */
@Component
@Transactional
public class FirstAdministrator {

  private final AccountRepository accounts;
  private final PasswordEncoder passwords;
  private final Clock clock;

  FirstAdministrator(AccountRepository accounts, PasswordEncoder passwords, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public boolean missing() {
    return !accounts.existsByActiveTrue();
  }

  public UserId open(String username, String displayName, String password) {
    PasswordRefused.unlessGood(password);
    if (!missing()) {
      throw new UsernameTaken();
    }
    var wanted = new NewAccount(username, displayName, password, Set.of(Role.ADMINISTRATOR));
    var hash = passwords.encode(password);
    return accounts.save(new Account(wanted, hash, UserId.SYSTEM, clock.instant())).getId();
  }
}
