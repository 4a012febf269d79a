package clinic.afterglow.bench;

import java.sql.Connection;
import java.sql.SQLException;

/** Rows of one table on their way into the database, some thousand at a time. */
interface Batch extends AutoCloseable {

  int ROWS = 5_000;

  static Batch of(Connection database, String table, String columns) throws SQLException {
    return database.getMetaData().getDatabaseProductName().equals("PostgreSQL")
        ? new CopiedBatch(database, table, columns)
        : new InsertedBatch(database, table, columns);
  }

  void add(Object... values) throws SQLException;

  @Override
  void close() throws SQLException;
}
