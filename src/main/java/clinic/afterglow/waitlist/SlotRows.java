package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads times that became free and still are, first to come first, in one statement. */
@Component
class SlotRows {

  /** A time ends with its day: no more than so much of the index is read, however old it grows. */
  private static final Duration LONGEST = Duration.ofDays(2);

  /** A time that another visit has taken since, or in which somebody is away, is left out. */
  private static final String OPEN =
      """
      select * from (
        select f.id, f.site, s.name as site_name, s.time_zone, f.room, r.name as room_name,
          f.clinician, c.display_name as clinician_name, f.kind, f.starts_at, f.ends_at, f.cause,
          (select count(*) from waitlist_entry w left join appointment v on v.id = w.visit
            where w.site = f.site and w.status = 'WAITING' and (f.kind is null or w.kind = f.kind)
              and (v.id is null or v.starts_at > f.starts_at)
              and not exists (
                select 1 from waitlist_offer o where o.slot = f.id and o.entry = w.id)) as waiting
        from freed_slot f
        join site s on s.id = f.site
        left join room r on r.id = f.room
        left join account c on c.id = f.clinician
        where f.status = 'OPEN' and f.starts_at > :earliest
          and (f.starts_at > :now or (f.cause = 'ABSENCE' and f.ends_at > :now))
          and (f.cause = 'ABSENCE' or not exists (
            select 1 from appointment_slot x where x.resource in (f.room, f.clinician)
              and x.slot_start >= f.starts_at and x.slot_start < f.ends_at))
          and not exists (
            select 1 from absence a where a.withdrawn_at is null
              and (a.room = f.room or a.clinician = f.clinician)
              and a.starts_at < f.ends_at and a.ends_at > f.starts_at)
      ) free
      """;

  private static final String PAGE =
      OPEN + " where waiting > 0 order by starts_at, id fetch first :limit rows only";

  private static final String ONE = OPEN + " where id = :id";

  private final JdbcClient client;
  private final Clock clock;

  SlotRows(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  List<OpenSlot> open(int limit) {
    return client
        .sql(PAGE)
        .param("now", now())
        .param("earliest", now().minus(LONGEST))
        .param("limit", limit)
        .query((row, _) -> slot(row))
        .list();
  }

  Optional<OpenSlot> open(FreedSlotId id) {
    return client
        .sql(ONE)
        .param("now", now())
        .param("earliest", now().minus(LONGEST))
        .param("id", id.value())
        .query((row, _) -> slot(row))
        .optional();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static OpenSlot slot(ResultSet row) throws SQLException {
    return new OpenSlot(
        new FreedSlotId(row.getObject("id", UUID.class)),
        new SiteId(row.getObject("site", UUID.class)),
        row.getString("site_name"),
        ZoneId.of(row.getString("time_zone")),
        Optional.ofNullable(row.getObject("room", UUID.class)).map(RoomId::new),
        Optional.ofNullable(row.getString("room_name")).orElse(""),
        Optional.ofNullable(row.getObject("clinician", UUID.class)).map(UserId::new),
        Optional.ofNullable(row.getString("clinician_name")).orElse(""),
        Optional.ofNullable(row.getString("kind")).map(AppointmentKind::valueOf),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        FreedCause.valueOf(row.getString("cause")),
        row.getInt("waiting"));
  }
}
