package clinic.afterglow.setup;

import clinic.afterglow.clinic.NewSite;

/**
 * What a clinic starts with.
 *
 * @param site its first site
 * @param username how the first administrator signs in
 * @param password 12 to 128 characters
 */
public record NewClinic(NewSite site, String username, String displayName, String password) {

  /** Without the password: what is printed may end up in a log. */
  @Override
  public String toString() {
    return "NewClinic " + site + " " + username;
  }
}
