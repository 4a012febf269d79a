package clinic.afterglow.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint of the file as it was closed. While it lies there, not one byte may have changed;
 * after a crash there is none, and every row is read instead.
 */
final class Seal {

  private final EmbeddedFile database;

  Seal(EmbeddedFile database) {
    this.database = database;
  }

  boolean present() {
    return Files.isRegularFile(database.seal());
  }

  boolean intact() throws IOException {
    return Files.readString(database.seal()).strip().equals(fingerprint(database.file()));
  }

  void lift() throws IOException {
    Files.deleteIfExists(database.seal());
  }

  /** Only when nobody has the file open any more. */
  void close() throws IOException {
    if (Files.isRegularFile(database.file()) && free(database.file())) {
      Files.writeString(database.seal(), fingerprint(database.file()));
    }
  }

  private static boolean free(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock != null;
    } catch (OverlappingFileLockException _) {
      return false;
    }
  }

  private static String fingerprint(Path file) throws IOException {
    try (var hash =
        new DigestOutputStream(
            OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
      Files.copy(file, hash);
      return HexFormat.of().formatHex(hash.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }
}
