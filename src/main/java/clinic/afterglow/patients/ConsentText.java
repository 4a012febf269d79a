package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The words that a patient signs for a route.
 *
 * @param version as the clinic names it, up to 40 characters
 * @param words up to 20,000 characters
 */
public record ConsentText(Route route, String version, String words) {

  /** SHA-256 of route, version and words, in hexadecimal. */
  public String hash() {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      var signed = route + "\n" + version + "\n" + words;
      return HexFormat.of().formatHex(sha256.digest(signed.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java has SHA-256", impossible);
    }
  }
}
