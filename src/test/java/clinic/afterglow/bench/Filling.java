package clinic.afterglow.bench;

import clinic.afterglow.patients.PatientId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.util.Utils;

/**
 * Fills a clinic in bulk. While it does, the database may take its ease about durability and
 * references; afterwards it is set as the product runs it.
 *
 * @param longTreated those with five hundred sessions
 * @param running sessions in which a dose has begun
 */
record Filling(
    List<PatientId> patients,
    List<PatientId> treated,
    List<PatientId> longTreated,
    List<UUID> running) {

  private static final List<String> H2_LOADS =
      List.of("set write_delay 500", "set referential_integrity false", "set cache_size 800000");
  private static final List<String> H2_WORKS =
      List.of(
          "set referential_integrity true",
          "set write_delay 0",
          // Else the same day asked twice is not asked at all, and the floor is none.
          "set optimize_reuse_results 0",
          "set cache_size " + Utils.scaleForAvailableMemory(65_536),
          "checkpoint sync");
  private static final List<String> POSTGRES_LOADS =
      List.of("set session_replication_role = replica", "set synchronous_commit = off");
  private static final List<String> POSTGRES_WORKS =
      List.of(
          "set session_replication_role = default",
          "set synchronous_commit = on",
          "vacuum analyze",
          "checkpoint");

  static Filling of(Ground ground, DataSource source, boolean postgres)
      throws SQLException, IOException {
    try (var database = source.getConnection();
        var second = source.getConnection()) {
      run(database, postgres ? POSTGRES_LOADS : H2_LOADS);
      run(second, postgres ? POSTGRES_LOADS : H2_LOADS);
      var indexes = Indexes.putAside(database, postgres);
      database.setAutoCommit(false);
      second.setAutoCommit(false);
      var register = new RegisterFilling(ground);
      var patients = register.fill(database);
      // The largest table takes a thread of its own; it needs no more draws of the random numbers.
      var tokens = CompletableFuture.runAsync(() -> index(register, second));
      var treated = TreatmentFilling.usual(ground, database, patients).fill();
      var longTreated = TreatmentFilling.longCourses(ground, database, patients).fill();
      var running = new DayFilling(ground, database).fill(treated);
      database.commit();
      tokens.join();
      database.setAutoCommit(true);
      second.setAutoCommit(true);
      indexes.restore(database);
      run(second, postgres ? POSTGRES_WORKS : H2_WORKS);
      run(database, postgres ? POSTGRES_WORKS : H2_WORKS);
      return new Filling(patients, treated, longTreated, running);
    }
  }

  private static void index(RegisterFilling register, Connection database) {
    try {
      register.index(database);
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  private static void run(Connection database, List<String> statements) throws SQLException {
    for (var sql : statements) {
      try (var statement = database.createStatement()) {
        statement.execute(sql);
      }
    }
  }
}
