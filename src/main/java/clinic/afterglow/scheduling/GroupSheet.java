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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads groups with the names of room and clinicians, in one statement each. */
@Component
class GroupSheet {

  private static final String PLACES =
      "(select count(*) from appointment a where a.visit_group = g.id and a.status in (:holding))";

  private static final String GROUP =
      """
      select g.id, g.version, g.site, g.room, g.clinician, g.second_clinician, g.starts_at,
             g.ends_at, g.capacity, g.title, g.theme, g.status, r.name as room_name,
             c.display_name as clinician_name, coalesce(s.display_name, '') as second_name,
             %s as taken
      from visit_group g
      join room r on r.id = g.room
      join account c on c.id = g.clinician
      left join account s on s.id = g.second_clinician
      """
          .formatted(PLACES);

  private final JdbcClient client;

  GroupSheet(JdbcClient client) {
    this.client = client;
  }

  Optional<GroupDetails> of(GroupId id) {
    return groups("where g.id = :id").param("id", id.value()).query(GroupSheet::group).optional();
  }

  /** Those of a site that will meet. */
  List<GroupDetails> between(SiteId site, Instant from, Instant until) {
    return groups(
            """
            where g.site = :site and g.starts_at >= :from and g.starts_at < :until
              and g.status <> 'CANCELLED'
            order by g.starts_at, g.id
            """)
        .param("site", site.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .query(GroupSheet::group)
        .list();
  }

  /** Those that a clinician leads, alone or with another. */
  List<GroupDetails> led(UserId clinician, Instant from, Instant until) {
    return groups(
            """
            where (g.clinician = :clinician or g.second_clinician = :clinician)
              and g.starts_at >= :from and g.starts_at < :until and g.status <> 'CANCELLED'
            order by g.starts_at, g.id
            """)
        .param("clinician", clinician.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .query(GroupSheet::group)
        .list();
  }

  /** Those with a free place at a time at which the patient is free. */
  List<GroupDetails> open(SiteId site, PatientId patient, Instant from, Instant until, int most) {
    return groups(
            """
            where g.site = :site and g.starts_at >= :from and g.starts_at < :until
              and g.status = 'PLANNED' and g.capacity > %s
              and not exists (
                select 1 from appointment b
                where b.patient = :patient and b.status in (:holding)
                  and b.starts_at < g.ends_at and b.ends_at > g.starts_at)
            order by g.starts_at, g.id fetch first :most rows only
            """
                .formatted(PLACES))
        .param("site", site.value())
        .param("patient", patient.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .param("most", most)
        .query(GroupSheet::group)
        .list();
  }

  /** The visits of those who have a place. */
  Set<AppointmentId> places(GroupId id) {
    return client
        .sql("select a.id from appointment a where a.visit_group = :id and a.status in (:holding)")
        .param("id", id.value())
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .query((row, _) -> new AppointmentId(row.getObject("id", UUID.class)))
        .set();
  }

  /** The participants who are booked elsewhere at that time. */
  List<Unsuited> unsuited(GroupId id, Slot slot) {
    return client
        .sql(
            """
            select p.id, b.starts_at, b.ends_at,
                   case when p.preferred_name = '' then p.given_name else p.preferred_name end
                     || ' ' || p.family_name as patient_name
            from appointment a
            join appointment b on b.patient = a.patient and b.id <> a.id
            join patient p on p.id = a.patient
            where a.visit_group = :id and a.status in (:holding) and b.status in (:holding)
              and b.starts_at < :until and b.ends_at > :from
            order by p.family_name, p.given_name, b.starts_at
            """)
        .param("id", id.value())
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .param("from", utc(slot.start()))
        .param("until", utc(slot.end()))
        .query((row, _) ->
            new Unsuited(
                new PatientId(row.getObject("id", UUID.class)),
                row.getString("patient_name"),
                at(row, "starts_at"),
                at(row, "ends_at")))
        .list();
  }

  /** All the names of those who have a place, and of one who is to have one. */
  List<String> names(GroupId id, Optional<PatientId> joining) {
    return client
        .sql(
            """
            select p.given_name, p.preferred_name, p.family_name from patient p
            where p.id = :joining or p.id in (
              select a.patient from appointment a
              where a.visit_group = :id and a.status in (:holding))
            """)
        .param("id", id.value())
        .param("joining", joining.map(PatientId::value).orElse(new UUID(0, 0)))
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .query((row, _) -> Stream.of(row.getString(1), row.getString(2), row.getString(3)))
        .list()
        .stream()
        .flatMap(names -> names)
        .toList();
  }

  private JdbcClient.StatementSpec groups(String which) {
    return client
        .sql(GROUP + which)
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList());
  }

  static GroupDetails group(ResultSet row, int number) throws SQLException {
    return new GroupDetails(
        new GroupId(row.getObject("id", UUID.class)),
        row.getLong("version"),
        new SiteId(row.getObject("site", UUID.class)),
        new GroupPlace(
            new RoomId(row.getObject("room", UUID.class)),
            new UserId(row.getObject("clinician", UUID.class)),
            Optional.ofNullable(row.getObject("second_clinician", UUID.class)).map(UserId::new),
            at(row, "starts_at")),
        row.getString("room_name"),
        new GroupDetails.Leaders(row.getString("clinician_name"), row.getString("second_name")),
        at(row, "ends_at"),
        new GroupOutline(row.getString("title"), row.getString("theme"), row.getInt("capacity")),
        row.getInt("taken"),
        GroupStatus.valueOf(row.getString("status")));
  }

  private static Instant at(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
