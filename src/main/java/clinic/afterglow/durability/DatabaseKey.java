package clinic.afterglow.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** What encrypts the database file; kept outside the data folder. */
record DatabaseKey(String value) {

  static final int LEAST = 16;

  DatabaseKey {
    if (value.length() < LEAST || value.chars().anyMatch(Character::isWhitespace)) {
      throw new CannotStart(
          "The database key is shorter than " + LEAST + " characters or has a space in it.",
          "Give the key with which this database was made.",
          null);
    }
  }

  static DatabaseKey find(DurabilitySettings settings) {
    if (!settings.key().isBlank()) {
      return new DatabaseKey(settings.key().strip());
    }
    if (!Files.isRegularFile(settings.keyFile())) {
      throw new CannotStart(
          "The database is encrypted at rest and its key is missing.",
          "Start with ./kap run, which makes a key once; or put the key into "
              + settings.keyFile()
              + " or into the environment variable AFTERGLOW_DATABASE_KEY.",
          null);
    }
    try {
      return new DatabaseKey(Files.readString(settings.keyFile()).strip());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The form H2 expects: the key of the file, a space, the password of the user. */
  String password() {
    return value + " " + value;
  }

  @Override
  public String toString() {
    return "DatabaseKey";
  }
}
