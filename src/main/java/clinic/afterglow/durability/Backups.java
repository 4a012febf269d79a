package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * Copies of the encrypted file, made while people work. A backup counts as good only when it was
 * unpacked and opened, and held the rows it should. Where a folder for copies is named, every good
 * one is copied there too.
 */
class Backups {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'afterglow-'yyyyMMdd'T'HHmmss.SSS'Z.zip'")
          .withZone(ZoneOffset.UTC);

  private final EmbeddedFile database;
  private final Clock clock;
  private final int keep;
  private final BackupFolder own;
  private final Optional<BackupFolder> copies;

  Backups(EmbeddedFile database, Clock clock, int keep, Optional<Path> copies) {
    this.database = database;
    this.clock = clock;
    this.keep = keep;
    this.own = new BackupFolder(database.backups());
    this.copies = copies.map(BackupFolder::new);
  }

  /** Throws {@link BackupFailed} when what was written could not be restored. */
  Path make(Connection live) throws SQLException, IOException {
    Files.createDirectories(database.backups());
    var backup = database.backups().resolve(NAME.format(clock.instant()));
    var before = RowCounts.of(live);
    try (var statement = live.prepareStatement("backup to ?")) {
      statement.setString(1, backup.toString());
      statement.execute();
    }
    var after = RowCounts.of(live);
    var restored = countsIn(backup);
    if (!restored.liesBetween(before, after)) {
      throw new BackupFailed(backup, restored + " in place of " + after);
    }
    Files.write(BackupFolder.ok(backup), restored.lines());
    own.prune(keep);
    if (copies.isPresent()) {
      copies.get().take(backup);
      copies.get().prune(keep);
    }
    return backup;
  }

  /** The one in the data folder, else a copy on another disk. */
  Optional<Path> newestGood() throws IOException {
    var here = own.newestGood();
    return here.isPresent() || copies.isEmpty() ? here : copies.get().newestGood();
  }

  /** Writes the database file of a backup to where there is none. */
  void unpack(Path backup, Path target) throws IOException {
    var wanted = database.file().getFileName();
    try (var zip = new ZipInputStream(Files.newInputStream(backup))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.equals(Path.of(entry.getName()).getFileName())) {
          Files.copy(zip, target);
          return;
        }
      }
    }
    throw new BackupFailed(backup, "there is no " + wanted + " in it");
  }

  RowCounts countsIn(Path backup) throws SQLException, IOException {
    var folder = Files.createTempDirectory(database.backups(), "check-");
    var copy = database.in(folder);
    try {
      unpack(backup, copy.file());
      try (var restored = copy.openExisting()) {
        RowCounts.readAll(restored);
        return RowCounts.of(restored);
      }
    } finally {
      Files.deleteIfExists(copy.file());
      Files.delete(folder);
    }
  }
}
