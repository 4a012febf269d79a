package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/**
 * Copies of the encrypted file, made while people work. A backup counts as good only when it was
 * unpacked and opened, and held the rows it should; then an {@code .ok} file lies beside it.
 */
class Backups {

  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("'afterglow-'yyyyMMdd'T'HHmmss.SSS'Z.zip'")
          .withZone(ZoneOffset.UTC);

  private final EmbeddedFile database;
  private final Clock clock;
  private final int keep;

  Backups(EmbeddedFile database, Clock clock, int keep) {
    this.database = database;
    this.clock = clock;
    this.keep = keep;
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
    Files.write(ok(backup), restored.lines());
    prune();
    return backup;
  }

  Optional<Path> newestGood() throws IOException {
    return all().stream().filter(backup -> Files.exists(ok(backup))).findFirst();
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

  private void prune() throws IOException {
    var newest = newestGood();
    for (var old : all().stream().skip(keep).toList()) {
      if (!newest.equals(Optional.of(old))) {
        Files.deleteIfExists(ok(old));
        Files.delete(old);
      }
    }
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(database.backups())) {
      return List.of();
    }
    try (var files = Files.list(database.backups())) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }

  private static Path ok(Path backup) {
    return backup.resolveSibling(backup.getFileName() + ".ok");
  }
}
