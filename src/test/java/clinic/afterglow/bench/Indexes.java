package clinic.afterglow.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The indexes of the large tables, put aside while rows are loaded and made again as migrated. */
final class Indexes {

  private static final Pattern CREATED =
      Pattern.compile("create index (\\w+)\\s+on (\\w+) \\([^;]*\\);");
  private static final Set<String> LARGE =
      Set.of("patient_search", "audit_event", "vital_reading", "medicine_session", "measurement");

  private final List<String> creations = new ArrayList<>();

  static Indexes putAside(Connection database, boolean postgres) throws SQLException, IOException {
    var aside = new Indexes();
    var files =
        new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql");
    for (var file : files) {
      var created = CREATED.matcher(file.getContentAsString(StandardCharsets.UTF_8));
      while (created.find()) {
        var name = created.group(1);
        if (LARGE.contains(created.group(2)) && (postgres || !servesAKey(database, name))) {
          run(database, "drop index " + name);
          aside.creations.add(created.group().replace(";", ""));
        }
      }
    }
    aside.keysOfTokens(database, postgres);
    return aside;
  }

  /**
   * Tokens come in their own order, so what is kept by patient is written all over its tree: for H2
   * the index that comes with the foreign key, while PostgreSQL fills even the primary key faster
   * at once.
   */
  private void keysOfTokens(Connection database, boolean postgres) throws SQLException {
    if (postgres) {
      run(database, "alter table patient_search drop constraint patient_search_pkey");
      creations.addFirst("alter table patient_search add primary key (token, patient)");
    } else {
      run(database, "alter table patient_search drop constraint " + foreignKey(database));
      creations.addFirst(
          "alter table patient_search add foreign key (patient) references patient (id) nocheck");
    }
  }

  /** When a table is copied, as to add a column, H2 lets a foreign key share an index. */
  private static boolean servesAKey(Connection database, String index) throws SQLException {
    try (var keys =
        database.prepareStatement(
            "select 1 from information_schema.table_constraints where index_name = ?")) {
      keys.setString(1, index);
      try (var found = keys.executeQuery()) {
        return found.next();
      }
    }
  }

  private static String foreignKey(Connection database) throws SQLException {
    try (var keys = database.getMetaData().getImportedKeys(null, "public", "patient_search")) {
      keys.next();
      return '"' + keys.getString("FK_NAME") + '"';
    }
  }

  void restore(Connection database) throws SQLException {
    for (var creation : creations) {
      run(database, creation);
    }
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }
}
