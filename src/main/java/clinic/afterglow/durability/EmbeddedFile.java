package clinic.afterglow.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The one file of the embedded database and the settings under which it loses nothing.
 *
 * @param base the file without its ending
 * @param options what the clinic's own URL says besides the file, such as the compatibility mode
 */
record EmbeddedFile(Path base, String options, String username, DatabaseKey key) {

  static final String PREFIX = "jdbc:h2:file:";
  private static final String ENDING = ".mv.db";
  private static final String DURABLE =
      ";CIPHER=AES;WRITE_DELAY=0;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE";
  private static final Set<String> OURS =
      Set.of(
          "CIPHER",
          "WRITE_DELAY",
          "TRACE_LEVEL_FILE",
          "DB_CLOSE_ON_EXIT",
          "LOCK_MODE",
          "AUTO_SERVER");

  static EmbeddedFile of(String url, String username, DatabaseKey key) {
    var parts = url.substring(PREFIX.length()).split(";", -1);
    var options =
        Arrays.stream(parts)
            .skip(1)
            .filter(
                option -> !OURS.contains(option.split("=", -1)[0].strip().toUpperCase(Locale.ROOT)))
            .collect(Collectors.joining(";"));
    return new EmbeddedFile(Path.of(parts[0]).toAbsolutePath().normalize(), options, username, key);
  }

  String url() {
    return PREFIX + base + (options.isEmpty() ? "" : ";" + options) + DURABLE;
  }

  Path file() {
    return base.resolveSibling(base.getFileName() + ENDING);
  }

  Path seal() {
    return base.resolveSibling(base.getFileName() + ".seal");
  }

  Path highWater() {
    return base.resolveSibling(base.getFileName() + ".rows");
  }

  Path backups() {
    return base.resolveSibling("backups");
  }

  /** The same database at another place, for looking into a backup. */
  EmbeddedFile in(Path folder) {
    return new EmbeddedFile(folder.resolve(base.getFileName()), options, username, key);
  }

  /** Opens what is there; never makes a new one. */
  Connection openExisting() throws SQLException {
    return DriverManager.getConnection(url() + ";IFEXISTS=TRUE", username, key.password());
  }
}
