package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is waiting, longest first, in one statement. */
@Component
class WaitRows {

  private static final String ROWS =
      """
      select w.id, w.patient, w.site, s.time_zone, w.kind, w.visit, w.minutes, w.days,
        w.from_minute, w.until_minute, w.notice_hours, w.since,
        case when p.preferred_name = '' then p.given_name else p.preferred_name end
          || ' ' || p.family_name as patient_name, p.phone,
        v.starts_at as visit_start, v.clinician as visit_clinician
      from waitlist_entry w
      join patient p on p.id = w.patient
      join site s on s.id = w.site
      left join appointment v on v.id = w.visit
      where w.status = 'WAITING'
        and (v.id is null or (v.status in ('BOOKED', 'CONFIRMED') and v.starts_at > :after))
      """;

  private static final String ORDER =
      """
       order by w.since, w.id fetch first :limit rows only
      """;

  private static final String PAGE =
      ROWS + " and (w.since > :since or (w.since = :since and w.id > :id))" + ORDER;

  private static final String OF_PATIENT = ROWS + " and w.patient = :patient" + ORDER;

  private static final String FOR_SLOT =
      ROWS
          + """
           and w.site = :site and (:kind = '' or w.kind = :kind) and w.minutes <= :minutes
           and not exists (
             select 1 from waitlist_offer o where o.slot = :slot and o.entry = w.id)
          """
          + ORDER;

  private final JdbcClient client;
  private final Clock clock;

  WaitRows(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  List<Waiting> page(Optional<Waiting> after, int limit) {
    return client
        .sql(PAGE)
        .param("after", utc(clock.instant()))
        .param("since", utc(after.map(Waiting::since).orElse(Instant.EPOCH)))
        .param("id", after.map(one -> one.id().value()).orElse(new UUID(0, 0)))
        .param("limit", limit)
        .query((row, _) -> waiting(row))
        .list();
  }

  List<Waiting> of(PatientId patient, int limit) {
    return client
        .sql(OF_PATIENT)
        .param("after", utc(clock.instant()))
        .param("patient", patient.value())
        .param("limit", limit)
        .query((row, _) -> waiting(row))
        .list();
  }

  /** Those who wait for such a visit, would come earlier by it and were not asked yet. */
  List<Waiting> forSlot(OpenSlot slot, int limit) {
    return client
        .sql(FOR_SLOT)
        .param("after", utc(slot.start()))
        .param("site", slot.site().value())
        .param("kind", slot.kind().map(Enum::name).orElse(""))
        .param("minutes", Duration.between(slot.start(), slot.end()).toMinutes())
        .param("slot", slot.id().value())
        .param("limit", limit)
        .query((row, _) -> waiting(row))
        .list();
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        new WaitId(row.getObject("id", UUID.class)),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getString("phone"),
        new SiteId(row.getObject("site", UUID.class)),
        ZoneId.of(row.getString("time_zone")),
        AppointmentKind.valueOf(row.getString("kind")),
        visit(row),
        Duration.ofMinutes(row.getInt("minutes")),
        new WaitWish(
            new DaysConverter().convertToEntityAttribute(row.getString("days")),
            time(row.getInt("from_minute")),
            time(row.getInt("until_minute")),
            row.getInt("notice_hours")),
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  private static Optional<Waiting.BookedVisit> visit(ResultSet row) throws SQLException {
    var id = row.getObject("visit", UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(
            new Waiting.BookedVisit(
                new AppointmentId(id),
                row.getObject("visit_start", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("visit_clinician", UUID.class))));
  }

  private static LocalTime time(int minute) {
    return LocalTime.MIN.plusMinutes(minute);
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
