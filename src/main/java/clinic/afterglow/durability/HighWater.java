package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * How many rows were on the disk at the last checkpoint, in tables that only grow. H2 opens a file
 * that was torn in a crash at an older state, whole but without the newest rows; this tells.
 */
final class HighWater {

  private static final Set<String> ONLY_GROW = Set.of("audit_event", "stock_entry", "policy_value");

  private final EmbeddedFile database;
  private RowCounts raised = RowCounts.NONE;

  HighWater(EmbeddedFile database) {
    this.database = database;
  }

  /** Put on the disk what is committed, then remember how much it was. */
  synchronized void checkpoint(Connection live) throws SQLException, IOException {
    var committed = RowCounts.of(live, ONLY_GROW::contains);
    try (var statement = live.createStatement()) {
      statement.execute("checkpoint sync");
    }
    if (!committed.equals(raised)) {
      var arriving = database.highWater().resolveSibling(database.highWater().getFileName() + "~");
      Files.write(arriving, committed.lines());
      Files.move(arriving, database.highWater(), StandardCopyOption.REPLACE_EXISTING);
      raised = committed;
    }
  }

  boolean reachedBy(RowCounts found) throws IOException {
    return !Files.exists(database.highWater())
        || RowCounts.read(database.highWater()).isWithin(found);
  }

  void lift() throws IOException {
    Files.deleteIfExists(database.highWater());
  }
}
