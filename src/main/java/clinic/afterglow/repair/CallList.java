package clinic.afterglow.repair;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who is to be called about a moved visit, in one statement. A visit that was moved again or
 * given back since is told as it stands now, or not at all.
 */
@Component
class CallList {

  private static final String MOVED =
      """
      select v.id, v.patient, v.appointment, v.from_start, v.to_start, v.told_at, s.time_zone,
             case when p.preferred_name = '' then p.given_name else p.preferred_name end
               || ' ' || p.family_name as patient_name,
             p.phone, c.display_name as clinician_name, t.display_name as told_by_name
      from repaired_visit v
      join appointment a on a.id = v.appointment
      join patient p on p.id = v.patient
      join account c on c.id = a.clinician
      join site s on s.id = v.site
      left join account t on t.id = v.told_by
      where v.to_be_told and v.to_start >= :from and v.to_start = a.starts_at
        and a.status in ('BOOKED', 'CONFIRMED')
      """;

  private static final String OF_SITE =
      MOVED
          + """
            and v.site = :site
            and (v.to_start > :start or (v.to_start = :start and v.id > :id))
          order by v.to_start, v.id fetch first :most rows only
          """;

  private static final String OPEN =
      MOVED
          + """
            and v.told_at is null
          order by v.to_start, v.id fetch first :most rows only
          """;

  private final JdbcClient client;

  CallList(JdbcClient client) {
    this.client = client;
  }

  List<PatientToTell> of(SiteId site, Instant from, Optional<PatientToTell> after, int most) {
    return client
        .sql(OF_SITE)
        .param("site", site.value())
        .param("from", utc(from))
        .param("start", utc(after.map(PatientToTell::after).orElse(Instant.EPOCH)))
        .param("id", after.map(PatientToTell::id).orElse(new UUID(0, 0)))
        .param("most", most)
        .query((row, _) -> call(row))
        .list();
  }

  /** Those whom nobody has told yet, at all sites, the soonest visit first. */
  List<PatientToTell> open(Instant from, int most) {
    return client
        .sql(OPEN)
        .param("from", utc(from))
        .param("most", most)
        .query((row, _) -> call(row))
        .list();
  }

  private static PatientToTell call(ResultSet row) throws SQLException {
    return new PatientToTell(
        row.getObject("id", UUID.class),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getString("phone"),
        new AppointmentId(row.getObject("appointment", UUID.class)),
        row.getObject("from_start", OffsetDateTime.class).toInstant(),
        row.getObject("to_start", OffsetDateTime.class).toInstant(),
        ZoneId.of(row.getString("time_zone")),
        row.getString("clinician_name"),
        Optional.ofNullable(row.getString("told_by_name")),
        Optional.ofNullable(row.getObject("told_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
