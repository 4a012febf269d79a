package clinic.afterglow.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of one table on their way into the database, a thousand at a time. */
final class Batch implements AutoCloseable {

  private static final int ROWS = 1_000;

  private final PreparedStatement insert;
  private int waiting;

  Batch(Connection database, String table, String columns) throws SQLException {
    var places =
        IntStream.range(0, columns.split(",").length)
            .mapToObj(_ -> "?")
            .collect(Collectors.joining(", "));
    insert =
        database.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + places + ")");
  }

  void add(Object... values) throws SQLException {
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
