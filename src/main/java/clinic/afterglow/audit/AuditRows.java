package clinic.afterglow.audit;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the trail; there is no way to change or take away a row. */
@Component
class AuditRows {

  private static final String INSERT =
      """
      insert into audit_event (id, happened_at, done_by, action, patient, subject, detail)
      values (:id, :at, :by, :action, :patient, :subject, :detail)\
      """;

  private final JdbcClient database;

  AuditRows(JdbcClient database) {
    this.database = database;
  }

  void insert(
      Instant at,
      UserId by,
      String action,
      Optional<PatientId> patient,
      UUID subject,
      String detail) {
    database
        .sql(INSERT)
        .param("id", Ids.next())
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("by", by.value())
        .param("action", action)
        .param("patient", patient.map(PatientId::value).orElse(null), Types.OTHER)
        .param("subject", subject)
        .param("detail", detail)
        .update();
  }

  List<AuditEntry> page(AuditQuery query, int most) {
    return database
        .sql(query.sql())
        .params(query.values())
        .param("most", most)
        .query((row, _) -> entry(row))
        .list();
  }

  int count(String action, Instant from) {
    return database
        .sql("select count(*) from audit_event where action = :action and happened_at >= :from")
        .param("action", action)
        .param("from", from.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static AuditEntry entry(ResultSet row) throws SQLException {
    return new AuditEntry(
        row.getObject("id", UUID.class),
        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
        new UserId(row.getObject("done_by", UUID.class)),
        row.getString("action"),
        Optional.ofNullable(row.getObject("patient", UUID.class)).map(PatientId::new),
        row.getObject("subject", UUID.class),
        row.getString("detail"));
  }
}
