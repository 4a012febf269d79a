package clinic.afterglow.durability;

import java.nio.file.Path;

/** A backup could not be restored, so it protects nobody. */
class BackupFailed extends RuntimeException {

  BackupFailed(Path backup, String why) {
    super("Backup " + backup + " is not good: " + why);
  }
}
