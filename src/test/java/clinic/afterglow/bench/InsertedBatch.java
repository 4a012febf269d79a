package clinic.afterglow.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;

/** One prepared insert, run for many rows at once. */
final class InsertedBatch implements Batch {

  private final PreparedStatement insert;
  private int waiting;

  InsertedBatch(Connection database, String table, String columns) throws SQLException {
    var places = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
    insert =
        database.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + places + ")");
  }

  @Override
  public void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      insert.setObject(i + 1, values[i]);
    }
    insert.addBatch();
    if (++waiting == ROWS) {
      send();
    }
  }

  private void send() throws SQLException {
    insert.executeBatch();
    insert.getConnection().commit();
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    if (waiting > 0) {
      send();
    }
    insert.close();
  }
}
