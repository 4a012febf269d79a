package clinic.afterglow.security;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks name and password. An unknown name, a closed account and a wrong password cost the same
 * time and are answered alike; who guesses is made to wait.
 */
@Component
class SignIn extends DaoAuthenticationProvider {

  private final PasswordTries tries;

  SignIn(StaffMembers members, PasswordEncoder passwords, PasswordTries tries) {
    super(members);
    setPasswordEncoder(passwords);
    this.tries = tries;
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    var address = address(asked);
    if (!tries.take(asked.getName(), address)) {
      throw new LockedException("too many tries");
    }
    var answer = super.authenticate(asked);
    tries.forget(asked.getName(), address);
    return answer;
  }

  private static String address(Authentication asked) {
    return asked.getDetails() instanceof WebAuthenticationDetails details
        ? details.getRemoteAddress()
        : "";
  }
}
