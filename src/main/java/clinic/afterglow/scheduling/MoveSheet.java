package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what whoever moves many visits has to know, in one statement each. */
@Component
class MoveSheet {

  private final JdbcClient client;

  MoveSheet(JdbcClient client) {
    this.client = client;
  }

  /** A visit is at most {@link Slot#LONGEST} long, so the index finds those that reach in. */
  List<BookedVisit> booked(Instant from, Instant until) {
    return client
        .sql(
            """
            select id, patient, kind, status, site, room, clinician, starts_at, ends_at,
                   visit_group
            from appointment
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status in (:holding)
            order by starts_at, id
            """)
        .param("from", utc(from))
        .param("until", utc(until))
        .param("earliest", utc(from.minus(Slot.LONGEST)))
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .query((row, _) -> booked(row))
        .list();
  }

  /** Absences, and groups, whoever is in them. */
  List<Busy> away(SiteId site, Instant from, Instant until) {
    return client
        .sql(
            """
            select coalesce(a.room, a.clinician) as resource, a.starts_at, a.ends_at
            from absence a left join room r on r.id = a.room
            where a.withdrawn_at is null and a.starts_at < :until and a.ends_at > :from
              and (a.clinician is not null or r.site = :site)
            union all
            select room, starts_at, ends_at from visit_group
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status <> 'CANCELLED' and site = :site
            union all
            select clinician, starts_at, ends_at from visit_group
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status <> 'CANCELLED'
            union all
            select second_clinician, starts_at, ends_at from visit_group
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status <> 'CANCELLED' and second_clinician is not null
            """)
        .param("earliest", utc(from.minus(Slot.LONGEST)))
        .param("site", site.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) -> new Busy(id(row, "resource"), at(row, "starts_at"), at(row, "ends_at")))
        .list();
  }

  private static BookedVisit booked(ResultSet row) throws SQLException {
    return new BookedVisit(
        new AppointmentId(id(row, "id")),
        new PatientId(id(row, "patient")),
        AppointmentKind.valueOf(row.getString("kind")),
        AppointmentStatus.valueOf(row.getString("status")),
        new SiteId(id(row, "site")),
        new RoomId(id(row, "room")),
        new UserId(id(row, "clinician")),
        at(row, "starts_at"),
        at(row, "ends_at"),
        row.getObject("visit_group") != null);
  }

  private static UUID id(ResultSet row, String column) throws SQLException {
    return row.getObject(column, UUID.class);
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
