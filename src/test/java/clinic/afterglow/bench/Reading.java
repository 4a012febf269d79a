package clinic.afterglow.bench;

import clinic.afterglow.dosing.NewReading;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.VitalSigns;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.security.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** P3: a nurse saves one reading of a patient to whom a dose is being given. */
final class Reading implements Trial {

  private static final String READING =
      "insert into vital_reading ("
          + TreatmentFilling.READING
          + ") values"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String AUDIT =
      "insert into audit_event (" + Ground.AUDIT + ") values (?, ?, ?, ?, ?, ?, ?)";

  private final BenchClinic clinic;
  private final VitalSigns vitals;
  private final DataSource database;

  Reading(BenchClinic clinic) {
    this.clinic = clinic;
    this.vitals = clinic.bean(VitalSigns.class);
    this.database = clinic.database();
  }

  @Override
  public void enter() {
    clinic.actAs(Role.NURSE);
  }

  private UUID session(int call) {
    var running = clinic.filling().running();
    return running.get(call % running.size());
  }

  @Override
  public void ours(int call) {
    var now = clinic.ground().now();
    vitals.record(new SessionId(session(call)), new NewReading(now, 128, 82, 76, 98, 5, 3, 1, ""));
  }

  /** One durable transaction with the reading and the row that says who entered it. */
  @Override
  public void floor(int call) throws SQLException {
    var now = clinic.ground().now().atOffset(ZoneOffset.UTC);
    var by = clinic.ground().by().value();
    var session = session(call);
    var reading = Ids.next();
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      insert(
          connection,
          READING,
          reading,
          0L,
          session,
          now,
          128,
          82,
          76,
          98,
          5,
          "",
          "NONE",
          false,
          now,
          by);
      insert(
          connection,
          AUDIT,
          Ids.next(),
          now,
          by,
          "VitalsTaken",
          clinic.filling().treated().getFirst().value(),
          session,
          reading + " NONE");
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private static void insert(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
