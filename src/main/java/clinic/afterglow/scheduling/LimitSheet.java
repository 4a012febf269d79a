package clinic.afterglow.scheduling;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import clinic.afterglow.clinic.ClosedDays;
import clinic.afterglow.clinic.ClosureRow;
import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what keeps visits from some days of a site, all of it in one statement. */
@Component
class LimitSheet {

  private static final String ALL =
      """
      select 'SITE' as what, s.id, cast(null as uuid) as room, cast(null as uuid) as clinician,
             s.id as site, cast(null as varchar(20)) as kind, s.holiday_region as who,
             cast(null as timestamp with time zone) as starts_at,
             cast(null as timestamp with time zone) as ends_at,
             cast(null as date) as valid_from, false as whenever_open,
             cast(null as uuid) as recorded_by,
             cast(null as timestamp with time zone) as recorded_at,
             cast(null as varchar(10)) as weekday,
             cast(null as time) as opens, cast(null as time) as closes
      from site s where s.id = :site
      union all
      select 'CLOSURE', c.id, null, null, c.site, null, c.reason, null, null, c.closed_on, c.opened,
             null, null, null, null, null
      from closure c where c.site = :site and c.closed_on between :first and :last
      union all
      select 'ABSENCE', a.id, a.room, a.clinician, r.site, a.kind,
             coalesce(r.name, p.display_name), a.starts_at, a.ends_at, null, false,
             null, null, null, null, null
      from absence a left join room r on r.id = a.room left join account p on p.id = a.clinician
      where a.withdrawn_at is null and a.ends_at > :from and a.starts_at < :until
        and (a.room is null or r.site = :site)
      union all
      select 'ROSTER', r.id, null, r.clinician, h.site, null, '', null, null,
             r.valid_from, r.whenever_open, r.recorded_by, r.recorded_at,
             h.weekday, h.opens, h.closes
      from roster r left join roster_hours h on h.roster = r.id and h.site = :site
      where r.valid_from <= :last and r.valid_from >= coalesce(
        (select max(x.valid_from) from roster x
         where x.clinician = r.clinician and x.valid_from <= :first), r.valid_from)
      union all
      select 'HOURS', h.site, null, null, h.site, null, '', null, null, null, false, null, null,
             h.weekday, h.opens, h.closes
      from opening_hours h where h.site = :site
      union all
      select 'ROOM', r.id, r.id, null, r.site, null, '', null, null, null, false, null, null,
             null, null, null
      from room r where r.site = :site and r.active
      order by valid_from, recorded_at, starts_at, id
      """;

  private final JdbcClient client;
  private final ClosedDays closedDays;

  LimitSheet(JdbcClient client, ClosedDays closedDays) {
    this.client = client;
    this.closedDays = closedDays;
  }

  private record Row(
      Optional<HolidayRegion> region,
      Optional<ClosureRow> closure,
      Optional<AbsenceDetails> absence,
      Optional<RosterSheet.Row> roster,
      Optional<RosterLine> hours,
      Optional<RoomId> room) {}

  /** As it stands in the database now, whatever this transaction has read before. */
  SiteLimits of(SiteId site, LocalDate first, LocalDate last, ZoneId zone) {
    var rows =
        client
            .sql(ALL)
            .param("site", site.value())
            .param("first", first)
            .param("last", last)
            .param("from", first.atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
            .param(
                "until", last.plusDays(1).atStartOfDay(zone).toInstant().atOffset(ZoneOffset.UTC))
            .query((row, _) -> row(row))
            .list();
    var region = all(rows, Row::region).findFirst().orElse(HolidayRegion.NONE);
    var closures = closedDays.closures(region, first, last, all(rows, Row::closure).toList());
    var hours = all(rows, Row::hours).collect(toMap(RosterLine::day, RosterLine::hours));
    return new SiteLimits(
        new SiteCalendar(site, zone, hours, closures),
        all(rows, Row::room).collect(toSet()),
        all(rows, Row::absence).toList(),
        RosterSheet.rosters(all(rows, Row::roster).toList()));
  }

  private static <T> Stream<T> all(List<Row> rows, Function<Row, Optional<T>> part) {
    return rows.stream().map(part).flatMap(Optional::stream);
  }

  private static Row row(ResultSet row) throws SQLException {
    var what = row.getString("what");
    return new Row(
        what.equals("SITE")
            ? Optional.of(new HolidayRegion(row.getString("who")))
            : Optional.empty(),
        what.equals("CLOSURE") ? Optional.of(closure(row)) : Optional.empty(),
        what.equals("ABSENCE") ? Optional.of(AbsenceSheet.details(row)) : Optional.empty(),
        what.equals("ROSTER") ? Optional.of(RosterSheet.row(row)) : Optional.empty(),
        what.equals("HOURS") ? RosterSheet.line(row, row.getString("weekday")) : Optional.empty(),
        what.equals("ROOM")
            ? Optional.of(new RoomId(row.getObject("room", UUID.class)))
            : Optional.empty());
  }

  private static ClosureRow closure(ResultSet row) throws SQLException {
    return new ClosureRow(
        row.getObject("valid_from", LocalDate.class),
        row.getString("who"),
        row.getBoolean("whenever_open"));
  }
}
