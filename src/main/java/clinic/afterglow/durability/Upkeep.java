package clinic.afterglow.durability;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What has to happen again and again while the embedded database is in use. */
class Upkeep {

  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

  private final DataSource database;
  private final Backups backups;
  private final HighWater highWater;

  Upkeep(DataSource database, Backups backups, HighWater highWater) {
    this.database = database;
    this.backups = backups;
    this.highWater = highWater;
  }

  /** H2 leaves written pages to the operating system; this puts them on the disk itself. */
  @Scheduled(fixedDelayString = "${afterglow.durability.checkpoint-every:5s}")
  void checkpoint() throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      highWater.checkpoint(connection);
    }
  }

  @Scheduled(
      fixedDelayString = "${afterglow.durability.backup-every:1h}",
      initialDelayString = "${afterglow.durability.first-backup-after:2m}")
  void backUp() throws SQLException, IOException {
    try (var connection = database.getConnection()) {
      LOG.info("Backup {} was made, unpacked and read.", backups.make(connection));
    }
  }
}
