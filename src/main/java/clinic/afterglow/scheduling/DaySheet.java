package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a day with all its names, and who is taken when, in one statement each. */
@Component
class DaySheet {

  static final String COLUMNS =
      """
      select a.id, a.patient, a.kind, a.status, a.room, a.clinician, a.starts_at, a.ends_at,
             coalesce(
               case a.status
                 when 'CONFIRMED' then a.confirmed_at
                 when 'ARRIVED' then a.arrived_at
                 when 'IN_CHAIR' then a.seated_at
                 when 'IN_RECOVERY' then a.recovering_at
                 when 'DEPARTED' then a.departed_at
                 else a.closed_at end,
               a.booked_at) as since,
             case when p.preferred_name = '' then p.given_name else p.preferred_name end
               || ' ' || p.family_name as patient_name,
             p.phone, r.name as room_name, c.display_name as clinician_name,
             a.visit_group, a.attendance
      """;

  static final String TABLES =
      """
      from appointment a
      join patient p on p.id = a.patient
      join room r on r.id = a.room
      join account c on c.id = a.clinician
      """;

  private static final String VISIT = COLUMNS + TABLES;

  private final JdbcClient client;

  DaySheet(JdbcClient client) {
    this.client = client;
  }

  List<Visit> of(SiteId site, LocalDate first, LocalDate last, ZoneId zone) {
    return client
        .sql(
            VISIT
                + """
                where a.site = :site and a.starts_at >= :from and a.starts_at < :until
                order by a.starts_at, r.name
                """)
        .param("site", site.value())
        .param("from", utc(first.atStartOfDay(zone).toInstant()))
        .param("until", utc(last.plusDays(1).atStartOfDay(zone).toInstant()))
        .query((row, _) -> visit(row))
        .list();
  }

  /** All who have or had a place in one of these groups, by name. */
  List<Visit> of(Collection<GroupId> groups) {
    return client
        .sql(VISIT + "where a.visit_group in (:groups) order by p.family_name, p.given_name, a.id")
        .param("groups", groups.stream().map(GroupId::value).toList())
        .query((row, _) -> visit(row))
        .list();
  }

  Optional<Visit> of(AppointmentId id) {
    return client
        .sql(VISIT + "where a.id = :id")
        .param("id", id.value())
        .query((row, _) -> visit(row))
        .optional();
  }

  /** Those that hold their time and overlap this one, of a room or a clinician. */
  List<Visit> within(UUID resource, Instant from, Instant until) {
    return client
        .sql(
            VISIT
                + """
                where a.id in (
                  select appointment from appointment_slot
                  where resource = :resource and slot_start > :before and slot_start < :until)
                or a.visit_group in (
                  select visit_group from appointment_slot
                  where resource = :resource and slot_start > :before and slot_start < :until)
                and a.status in (:holding)
                order by a.starts_at, a.id
                """)
        .param("resource", resource)
        .param("before", utc(from.minus(Slot.GRID)))
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .param("until", utc(until))
        .query((row, _) -> visit(row))
        .list();
  }

  /**
   * Absences count too, and groups, whoever is in them. A visit is at most {@link Slot#LONGEST}
   * long, so the index finds those that reach in.
   */
  List<Busy> busy(SiteId site, PatientId patient, Instant from, Instant until) {
    return client
        .sql(
            """
            select site, room, clinician, patient, starts_at, ends_at from appointment
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status in (:holding)
            union all
            select r.site, a.room, a.clinician, cast(null as uuid), a.starts_at, a.ends_at
            from absence a left join room r on r.id = a.room
            where a.withdrawn_at is null and a.starts_at < :until and a.ends_at > :from
            union all
            select site, room, clinician, cast(null as uuid), starts_at, ends_at from visit_group
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status <> 'CANCELLED'
            union all
            select site, room, second_clinician, cast(null as uuid), starts_at, ends_at
            from visit_group
            where starts_at < :until and starts_at > :earliest and ends_at > :from
              and status <> 'CANCELLED' and second_clinician is not null
            """)
        .param("from", utc(from))
        .param("until", utc(until))
        .param("earliest", utc(from.minus(Slot.LONGEST)))
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .query((row, _) -> taken(row, site, patient))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Busy> taken(ResultSet row, SiteId site, PatientId patient)
      throws SQLException {
    var room = site.value().equals(id(row, "site")) ? id(row, "room") : null;
    var same = patient.value().equals(id(row, "patient")) ? patient.value() : null;
    var start = at(row, "starts_at");
    var end = at(row, "ends_at");
    return Stream.of(id(row, "clinician"), room, same)
        .flatMap(Stream::ofNullable)
        .map(resource -> new Busy(resource, start, end))
        .toList();
  }

  static Visit visit(ResultSet row) throws SQLException {
    return new Visit(
        new AppointmentId(id(row, "id")),
        new PatientId(id(row, "patient")),
        row.getString("patient_name"),
        row.getString("phone"),
        AppointmentKind.valueOf(row.getString("kind")),
        AppointmentStatus.valueOf(row.getString("status")),
        new RoomId(id(row, "room")),
        row.getString("room_name"),
        new UserId(id(row, "clinician")),
        row.getString("clinician_name"),
        at(row, "starts_at"),
        at(row, "ends_at"),
        at(row, "since"),
        Optional.ofNullable(row.getObject("visit_group", UUID.class)).map(GroupId::new),
        Optional.ofNullable(row.getString("attendance")).map(Attendance::valueOf));
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
