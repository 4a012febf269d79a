package clinic.afterglow.bench;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The least that asking a database takes: a connection, a statement, each column read. */
record Rows(DataSource source) {

  List<Object[]> of(String sql, Object... values) throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      try (var found = statement.executeQuery()) {
        return read(found);
      }
    }
  }

  private static List<Object[]> read(ResultSet found) throws SQLException {
    int columns = found.getMetaData().getColumnCount();
    var rows = new ArrayList<Object[]>();
    while (found.next()) {
      var row = new Object[columns];
      for (int i = 0; i < columns; i++) {
        row[i] = found.getObject(i + 1);
      }
      rows.add(row);
    }
    return rows;
  }
}
