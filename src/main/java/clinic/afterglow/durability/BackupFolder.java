package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where backups lie. A good one has an {@code .ok} file beside it. */
record BackupFolder(Path path) {

  Optional<Path> newestGood() throws IOException {
    return all().stream().filter(backup -> Files.exists(ok(backup))).findFirst();
  }

  /**
   * Copies a good backup to here, byte by byte the same, under its name only once it is whole. The
   * folder is never made: where a disk is missing, it would be made on the wrong one.
   */
  void take(Path backup) throws IOException {
    if (!Files.isDirectory(path)) {
      throw new BackupFailed(backup, "there is no folder " + path + " to copy it into");
    }
    var arriving = path.resolve(backup.getFileName() + ".part");
    Files.copy(backup, arriving, StandardCopyOption.REPLACE_EXISTING);
    if (Files.mismatch(backup, arriving) != -1) {
      throw new BackupFailed(arriving, "it is not what " + backup + " is");
    }
    var here = path.resolve(backup.getFileName());
    Files.move(arriving, here, StandardCopyOption.ATOMIC_MOVE);
    Files.copy(ok(backup), ok(here), StandardCopyOption.REPLACE_EXISTING);
  }

  /** Lets the oldest go, but never the newest good one. */
  void prune(int keep) throws IOException {
    var newest = newestGood();
    for (var old : all().stream().skip(keep).toList()) {
      if (!newest.equals(Optional.of(old))) {
        Files.deleteIfExists(ok(old));
        Files.delete(old);
      }
    }
  }

  static Path ok(Path backup) {
    return backup.resolveSibling(backup.getFileName() + ".ok");
  }

  private List<Path> all() throws IOException {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (var files = Files.list(path)) {
      return files
          .filter(file -> file.toString().endsWith(".zip"))
          .sorted(Comparator.reverseOrder())
          .toList();
    }
  }
}
