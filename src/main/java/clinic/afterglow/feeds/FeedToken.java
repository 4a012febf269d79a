package clinic.afterglow.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of a feed's address: 256 random bits, of which only the hash is kept. */
record FeedToken(String text) {

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static FeedToken next() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String hash() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public String toString() {
    return "FeedToken[…]";
  }
}
