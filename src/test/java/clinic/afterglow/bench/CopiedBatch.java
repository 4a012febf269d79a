package clinic.afterglow.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;

/** PostgreSQL's own way of taking in many rows. */
final class CopiedBatch implements Batch {

  private final Connection database;
  private final String copy;
  private final StringBuilder text = new StringBuilder();
  private int waiting;

  CopiedBatch(Connection database, String table, String columns) {
    this.database = database;
    this.copy = "copy " + table + " (" + columns + ") from stdin";
  }

  @Override
  public void add(Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      text.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : escaped(values[i]));
    }
    text.append('\n');
    if (++waiting == ROWS) {
      send();
    }
  }

  private static String escaped(Object value) {
    return value.toString().replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private void send() throws SQLException {
    try {
      database
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new StringReader(text.toString()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    database.commit();
    text.setLength(0);
    waiting = 0;
  }

  @Override
  public void close() throws SQLException {
    if (waiting > 0) {
      send();
    }
  }
}
