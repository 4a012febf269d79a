package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads absences that stand with the names of who or what is away, in one statement each. */
@Component
class AbsenceSheet {

  private static final String ABSENCE =
      """
      select a.id, a.room, a.clinician, a.kind, a.starts_at, a.ends_at,
             coalesce(r.name, c.display_name) as who
      from absence a
      left join room r on r.id = a.room
      left join account c on c.id = a.clinician
      where a.withdrawn_at is null
      """;

  private final JdbcClient client;

  AbsenceSheet(JdbcClient client) {
    this.client = client;
  }

  /** Those of these rooms and clinicians that overlap a time. */
  List<AbsenceDetails> of(Collection<UUID> resources, Instant from, Instant until) {
    return client
        .sql(
            ABSENCE
                + """
                and (a.room in (:resources) or a.clinician in (:resources))
                and a.ends_at > :from and a.starts_at < :until
                order by a.starts_at, a.id
                """)
        .param("resources", resources)
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) -> details(row))
        .list();
  }

  /** Those of the site's rooms and of all clinicians that are not over, first to begin first. */
  List<AbsenceDetails> coming(SiteId site, Instant now, Optional<AbsenceDetails> after, int most) {
    return client
        .sql(
            ABSENCE
                + """
                and (a.clinician is not null or r.site = :site) and a.ends_at > :now
                and (a.starts_at > :start or (a.starts_at = :start and a.id > :id))
                order by a.starts_at, a.id fetch first :most rows only
                """)
        .param("site", site.value())
        .param("now", utc(now))
        .param("start", utc(after.map(AbsenceDetails::from).orElse(Instant.EPOCH)))
        .param("id", after.map(one -> one.id().value()).orElse(new UUID(0, 0)))
        .param("most", most)
        .query((row, _) -> details(row))
        .list();
  }

  Optional<AbsenceDetails> of(AbsenceId id) {
    return client
        .sql(ABSENCE + " and a.id = :id")
        .param("id", id.value())
        .query((row, _) -> details(row))
        .optional();
  }

  /** The zone of a room's site; empty when there is no such room. */
  Optional<ZoneId> zoneOfRoom(UUID room) {
    return client
        .sql("select s.time_zone from room r join site s on s.id = r.site where r.id = ?")
        .param(room)
        .query(String.class)
        .optional()
        .map(ZoneId::of);
  }

  boolean knowsClinician(UUID clinician) {
    return client
        .sql("select id from account where id = ?")
        .param(clinician)
        .query(UUID.class)
        .optional()
        .isPresent();
  }

  static AbsenceDetails details(ResultSet row) throws SQLException {
    var room = row.getObject("room", UUID.class);
    return new AbsenceDetails(
        new AbsenceId(row.getObject("id", UUID.class)),
        room == null ? ResourceKind.CLINICIAN : ResourceKind.ROOM,
        room == null ? row.getObject("clinician", UUID.class) : room,
        row.getString("who"),
        AbsenceKind.valueOf(row.getString("kind")),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
