package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a backup in place of the database, after proving that it opens; keeps what was there. */
class Restore {

  private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final EmbeddedFile database;
  private final Backups backups;
  private final Clock clock;

  Restore(EmbeddedFile database, Backups backups, Clock clock) {
    this.database = database;
    this.backups = backups;
    this.clock = clock;
  }

  void from(Path backup) {
    try {
      Files.createDirectories(database.backups());
      var counts = backups.countsIn(backup);
      if (Files.exists(database.file())) {
        var aside =
            database
                .file()
                .resolveSibling(
                    database.file().getFileName() + ".replaced-" + STAMP.format(clock.instant()));
        Files.move(database.file(), aside);
        LOG.info("The database that was there is now {}.", aside);
      }
      backups.unpack(backup, database.file());
      new Seal(database).lift();
      new HighWater(database).lift();
      LOG.info("Restored {}: {}.", backup, counts);
    } catch (IOException | SQLException | BackupFailed failure) {
      throw new CannotStart(
          "The backup " + backup + " cannot be restored: " + failure.getMessage(),
          "Choose another one from " + database.backups() + ". The database was left as it is.",
          failure);
    }
  }
}
