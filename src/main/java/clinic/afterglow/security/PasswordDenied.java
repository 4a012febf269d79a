package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;

/**
 * Heard when a password that was asked for again was wrong, or was one try too many. It is no event
 * of the change it was given for, because that change is rolled back.
 *
 * @param account whose password it had to be; the signed-in person’s where the name is unknown
 */
public record PasswordDenied(Purpose purpose, UserId account) {

  /** What a password is asked for again for. */
  public enum Purpose {
    SIGNATURE,
    WITNESS
  }
}
