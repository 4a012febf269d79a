package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.ClosureHold;
import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteChange;
import clinic.afterglow.clinic.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds days, hours and rooms for which somebody is still booked. A group without participants
 * holds its own time; else they are named, each.
 */
@Component
class PlacesInUse implements ClosureHold {

  private static final String COMING =
      """
      select a.room, a.starts_at, a.ends_at, a.kind,
             case when p.preferred_name = '' then p.given_name else p.preferred_name end
               || ' ' || p.family_name as who
      from appointment a join patient p on p.id = a.patient
      where a.site = :site and a.starts_at >= :from and a.starts_at < :until
        and a.status in (:coming)
      union all
      select g.room, g.starts_at, g.ends_at, 'INTEGRATION', g.title
      from visit_group g
      where g.site = :site and g.starts_at >= :from and g.starts_at < :until
        and g.status = 'PLANNED'
        and not exists (
          select 1 from appointment a where a.visit_group = g.id and a.status in (:holding))
      order by starts_at, who
      """;

  private final Bookables bookables;
  private final JdbcClient client;

  PlacesInUse(Bookables bookables, JdbcClient client) {
    this.bookables = bookables;
    this.client = client;
  }

  private record Coming(RoomId room, Instant start, Instant end, AppointmentKind kind, String who) {

    HeldTime held(ZoneId zone) {
      return new HeldTime(LocalDateTime.ofInstant(start, zone), who, kind);
    }
  }

  /** Whoever books needs a room of the site: with all of them locked the site stands still. */
  @Override
  public List<HeldTime> against(SiteChange change) {
    var site = change.before().site();
    bookables.lock(change.room().map(room -> List.of(room.value())).orElseGet(() -> rooms(site)));
    return coming(change).stream()
        .filter(visit -> change.strands(visit.room(), visit.start(), visit.end()))
        .map(visit -> visit.held(change.before().zone()))
        .toList();
  }

  private List<UUID> rooms(SiteId site) {
    return client
        .sql("select id from room where site = ?")
        .param(site.value())
        .query((row, _) -> row.getObject("id", UUID.class))
        .list();
  }

  private List<Coming> coming(SiteChange change) {
    var coming = EnumSet.copyOf(AppointmentStatus.HOLDING);
    coming.remove(AppointmentStatus.DEPARTED);
    return client
        .sql(COMING)
        .param("site", change.before().site().value())
        .param("from", midnight(change, change.first()))
        .param("until", midnight(change, change.last().plusDays(1)))
        .param("coming", names(coming))
        .param("holding", names(AppointmentStatus.HOLDING))
        .query((row, _) -> coming(row))
        .list();
  }

  private static Coming coming(ResultSet row) throws SQLException {
    return new Coming(
        new RoomId(row.getObject("room", UUID.class)),
        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
        row.getObject("ends_at", OffsetDateTime.class).toInstant(),
        AppointmentKind.valueOf(row.getString("kind")),
        row.getString("who"));
  }

  private static List<String> names(Collection<AppointmentStatus> statuses) {
    return statuses.stream().map(Enum::name).toList();
  }

  private static OffsetDateTime midnight(SiteChange change, LocalDate day) {
    return day.atStartOfDay(change.before().zone()).toInstant().atOffset(ZoneOffset.UTC);
  }
}
