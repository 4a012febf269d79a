package clinic.afterglow.durability;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Embedded databases with the settings of the product, for tests. */
final class Databases {

  static final DatabaseKey KEY = new DatabaseKey("a-key-for-nothing-but-tests");

  private Databases() {}

  static EmbeddedFile in(Path folder) {
    return EmbeddedFile.of(
        EmbeddedFile.PREFIX
            + folder.resolve("afterglow")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=500",
        "afterglow",
        KEY);
  }

  static Connection open(EmbeddedFile file) throws SQLException {
    return DriverManager.getConnection(file.url(), file.username(), file.key().password());
  }

  static void write(Connection database, String words) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(
          "create table if not exists audit_event (id bigint generated always as identity primary key,"
              + " words varchar(2000))");
    }
    try (var insert = database.prepareStatement("insert into audit_event (words) values (?)")) {
      insert.setString(1, words);
      insert.execute();
    }
  }
}
