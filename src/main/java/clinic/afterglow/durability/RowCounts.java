package clinic.afterglow.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many rows each table holds: what two copies of a database are compared by. */
record RowCounts(Map<String, Long> byTable) {

  static final RowCounts NONE = new RowCounts(Map.of());

  static RowCounts of(Connection database) throws SQLException {
    return of(database, _ -> true);
  }

  static RowCounts of(Connection database, Predicate<String> wanted) throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (var table : tables(database).stream().filter(wanted).toList()) {
      try (var statement = database.createStatement();
          var rows = statement.executeQuery("select count(*) from " + quoted(table))) {
        rows.next();
        counts.put(table, rows.getLong(1));
      }
    }
    return new RowCounts(counts);
  }

  /** Reads every row once, so that a page which cannot be read is found now. */
  static void readAll(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute("set lazy_query_execution 1");
      for (var table : tables(database)) {
        try (var rows = statement.executeQuery("select * from " + quoted(table))) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
    }
  }

  /** A copy made while people work holds as many rows as before it, or as after it, or between. */
  boolean liesBetween(RowCounts before, RowCounts after) {
    return byTable.keySet().equals(after.byTable.keySet())
        && byTable.entrySet().stream()
            .allMatch(table -> {
              var one = before.byTable.getOrDefault(table.getKey(), 0L);
              var other = after.byTable.getOrDefault(table.getKey(), 0L);
              return table.getValue() >= Math.min(one, other)
                  && table.getValue() <= Math.max(one, other);
            });
  }

  /** Whether there are at least as many rows in each of these tables. */
  boolean isWithin(RowCounts other) {
    return byTable.entrySet().stream()
        .allMatch(table -> table.getValue() <= other.byTable.getOrDefault(table.getKey(), 0L));
  }

  /** What {@link #lines} wrote. */
  static RowCounts read(Path file) throws IOException {
    return new RowCounts(
        Files.readAllLines(file).stream()
            .map(line -> line.split("=", 2))
            .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1]))));
  }

  List<String> lines() {
    return byTable.entrySet().stream().map(t -> t.getKey() + "=" + t.getValue()).toList();
  }

  @Override
  public String toString() {
    return byTable.values().stream().collect(Collectors.summingLong(Long::longValue))
        + " rows in "
        + byTable.size()
        + " tables";
  }

  private static List<String> tables(Connection database) throws SQLException {
    var names = new ArrayList<String>();
    try (var tables =
        database
            .getMetaData()
            .getTables(null, database.getSchema(), null, new String[] {"BASE TABLE"})) {
      while (tables.next()) {
        names.add(tables.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static String quoted(String table) {
    return '"' + table.replace("\"", "\"\"") + '"';
  }
}
