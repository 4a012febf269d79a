package clinic.afterglow.security;

import clinic.afterglow.kernel.NotPossible;

/** The password is shorter or longer than the clinic allows. */
public final class PasswordRefused extends NotPossible {

  public static final int LEAST = 12;
  public static final int MOST = 128;

  PasswordRefused(int length) {
    super(length, LEAST, MOST);
  }

  static void unlessGood(String password) {
    if (password.length() < LEAST || password.length() > MOST) {
      throw new PasswordRefused(password.length());
    }
  }
}
