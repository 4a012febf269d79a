package clinic.afterglow.durability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the database file before anything uses it, and refuses to serve a damaged one. */
class SelfCheck {

  private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
  private static final int IN_USE = 90020;

  private final EmbeddedFile database;
  private final Seal seal;
  private final HighWater highWater;
  private final Backups backups;

  SelfCheck(EmbeddedFile database, Backups backups) {
    this.database = database;
    this.seal = new Seal(database);
    this.highWater = new HighWater(database);
    this.backups = backups;
  }

  void pass() {
    if (!Files.exists(database.file())) {
      refuseIfOnlyBackupsAreLeft();
      return;
    }
    try {
      var sealed = seal.present();
      if (sealed && !seal.intact()) {
        throw damaged("it changed while the application was stopped", null);
      }
      open(sealed);
      seal.lift();
    } catch (IOException unreadable) {
      throw damaged("it cannot be read", unreadable);
    }
  }

  private void open(boolean sealed) throws IOException {
    try (var connection = database.openExisting()) {
      if (!sealed) {
        RowCounts.readAll(connection);
      }
      var found = RowCounts.of(connection);
      if (!highWater.reachedBy(found)) {
        throw damaged("the newest rows are missing", null);
      }
      LOG.info(
          "Database {} opened{}: {}.",
          database.file(),
          sealed ? "" : " after an unclean stop, every row was read",
          found);
    } catch (SQLException failure) {
      if (failure.getErrorCode() == IN_USE) {
        throw new CannotStart(
            "The database " + database.file() + " is in use by another process.",
            "Stop the other one first: one embedded database serves one application.",
            failure);
      }
      throw sealed
          ? new CannotStart(
              "The database " + database.file() + " is whole, but the key does not open it.",
              "Give the key with which this database was made.",
              failure)
          : damaged("it does not open with this key, or not all of it can be read", failure);
    }
  }

  private void refuseIfOnlyBackupsAreLeft() {
    try {
      if (backups.newestGood().isPresent()) {
        throw damaged("it is missing, though there are backups of it", null);
      }
      seal.lift();
      highWater.lift();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private CannotStart damaged(String how, @Nullable Exception cause) {
    return new CannotStart(
        "The database " + database.file() + " is not as it was left: " + how + ".",
        remedy(),
        cause);
  }

  private String remedy() {
    try {
      return backups
          .newestGood()
          .map(backup ->
              "The newest good backup is "
                  + backup
                  + ". To put it in place: ./kap restore "
                  + backup
                  + " (the present file is kept beside it).")
          .orElse("There is no good backup in " + database.backups() + ". Keep the file as it is.");
    } catch (IOException unreadable) {
      return "The backups in " + database.backups() + " cannot be read either: " + unreadable;
    }
  }
}
