package clinic.afterglow.security;

import java.util.Set;

/**
 * An account to open.
 *
 * @param password 12 to 128 characters; kept only as its Argon2id hash
 * @param roles at least one
 */
public record NewAccount(String username, String displayName, String password, Set<Role> roles) {

  /** Without the password: what is printed may end up in a log. */
  @Override
  public String toString() {
    return "NewAccount " + username + " " + roles;
  }
}
