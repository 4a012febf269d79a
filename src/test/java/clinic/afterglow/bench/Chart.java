package clinic.afterglow.bench;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.patients.Allergies;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.screening.Screenings;
import clinic.afterglow.security.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * P2: a prescriber opens the chart of somebody in treatment. Ours are the services behind the
 * chart's heading, the audited opening among them. The floor reads the same rows and writes the
 * same row about who opened the chart, durably, in one transaction; see decision 009.
 */
final class Chart implements Trial {

  private static final List<String> BY_PATIENT =
      List.of(
          "select * from patient p join site s on s.id = p.site where p.id = ?",
          "select * from allergy where patient = ? and removed_at is null order by recorded_at",
          """
          select s.outcome, s.decided_at, s.decided_by, s.conditions, s.reason, h.reason,
            h.placed_at, h.placed_by, f.rule_code, f.severity, f.not_known, f.value_text
          from patient p
          left join screening s on s.patient = p.id and s.in_force = true
          left join clearance_hold h on h.patient = p.id and h.released_at is null
          left join screening_finding f on f.screening = s.id
          where p.id = ?\
          """);
  private static final String OPENED =
      "insert into audit_event (" + Ground.AUDIT + ") values (?, ?, ?, ?, ?, ?, ?)";
  private static final int CHARTS = 30;
  private static final String NEXT =
      """
      select * from appointment
      where patient = ? and starts_at >= ?
        and status in ('BOOKED', 'CONFIRMED', 'ARRIVED', 'IN_CHAIR', 'IN_RECOVERY', 'DEPARTED')
      order by starts_at limit 1\
      """;

  private final BenchClinic clinic;
  private final boolean audited;
  private final List<PatientId> patients;

  private Chart(BenchClinic clinic, boolean audited, List<PatientId> patients) {
    this.clinic = clinic;
    this.audited = audited;
    this.patients = patients;
  }

  static Chart of(BenchClinic clinic) {
    return new Chart(clinic, true, clinic.filling().treated());
  }

  /** Of those who have come for years. */
  static Chart ofLong(BenchClinic clinic) {
    return new Chart(clinic, true, clinic.filling().longTreated());
  }

  /** Against reading the same rows without saying so to anybody. */
  static Chart byReadsAlone(BenchClinic clinic) {
    return new Chart(clinic, false, clinic.filling().treated());
  }

  @Override
  public void enter() {
    clinic.actAs(Role.PRESCRIBER);
  }

  @Override
  public void ours(int call) {
    var patient = patient(call);
    var opened = clinic.bean(Patients.class).open(patient);
    clinic.bean(Sites.class).zone(opened.site());
    clinic.bean(Allergies.class).of(patient);
    clinic.bean(Screenings.class).clearance(patient);
    clinic.bean(Appointments.class).next(patient);
  }

  @Override
  public void floor(int call) throws SQLException {
    var patient = patient(call).value();
    if (!audited) {
      read(new Rows(clinic.database()), patient);
      return;
    }
    try (var connection = clinic.database().getConnection()) {
      connection.setAutoCommit(false);
      read(new Rows(new SingleConnectionDataSource(connection, true)), patient);
      audit(connection, patient);
      connection.commit();
      connection.setAutoCommit(true);
    }
  }

  private void read(Rows rows, UUID patient) throws SQLException {
    for (var sql : BY_PATIENT) {
      if (rows.of(sql, patient).isEmpty()) {
        throw new IllegalStateException("nothing for " + patient);
      }
    }
    rows.of(NEXT, patient, clinic.ground().now().atOffset(ZoneOffset.UTC));
  }

  private void audit(Connection connection, UUID patient) throws SQLException {
    try (var insert = connection.prepareStatement(OPENED)) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, clinic.ground().now().atOffset(ZoneOffset.UTC));
      insert.setObject(3, clinic.ground().by().value());
      insert.setString(4, "ChartOpened");
      insert.setObject(5, patient);
      insert.setObject(6, patient);
      insert.setString(7, "");
      insert.executeUpdate();
    }
  }

  /** Spread over all of them. */
  PatientId patient(int call) {
    return patients.get((int) ((call % CHARTS + 1L) * patients.size() / (CHARTS + 1)));
  }
}
