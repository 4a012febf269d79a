package clinic.afterglow.setup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** Proves that whoever sets the clinic up can read its log. Sixty random bits, five tries. */
class OneTimeCode {

  static final int TRIES = 5;
  private static final int LENGTH = 12;
  private static final int GROUP = 4;

  /** Without the letters and digits that people mistake for each other. */
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private final String code;
  private int triesLeft = TRIES;

  OneTimeCode() {
    code =
        new SecureRandom()
            .ints(LENGTH, 0, ALPHABET.length())
            .mapToObj(ALPHABET::charAt)
            .map(String::valueOf)
            .collect(Collectors.joining());
  }

  /** Throws {@link CodeRefused} or {@link TooManyTries}. */
  synchronized void check(String given) {
    if (triesLeft == 0) {
      throw new TooManyTries();
    }
    var typed = given.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    if (!MessageDigest.isEqual(bytes(typed), bytes(code))) {
      triesLeft--;
      throw new CodeRefused(triesLeft);
    }
  }

  /** In groups of four, as it is printed in the log. */
  String readable() {
    return code.replaceAll("(?<=\\G.{" + GROUP + "})(?!$)", "-");
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
