package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a board shows, visits and groups, in one statement: groups without their people. */
@Component
class BoardRows {

  private static final String BOTH =
      DaySheet.COLUMNS
          + """
          , a.site, cast(null as uuid) as second_clinician, cast(null as bigint) as version,
          cast(null as varchar(80)) as title, cast(null as varchar(2000)) as theme,
          cast(null as integer) as capacity, cast(null as varchar(200)) as second_name,
          cast(null as bigint) as taken
          """
          + DaySheet.TABLES
          + """
          where a.site = :site and a.starts_at >= :from and a.starts_at < :until
            and a.visit_group is null
          union all
          select g.id, cast(null as uuid), 'GROUP', g.status, g.room, g.clinician, g.starts_at,
                 g.ends_at, g.planned_at, '', '', r.name, c.display_name, g.id,
                 cast(null as varchar(20)), g.site, g.second_clinician, g.version, g.title, g.theme,
                 g.capacity, coalesce(s.display_name, ''),
                 (select count(*) from appointment a
                  where a.visit_group = g.id and a.status in (:holding))
          from visit_group g
          join room r on r.id = g.room
          join account c on c.id = g.clinician
          left join account s on s.id = g.second_clinician
          where g.site = :site and g.starts_at >= :from and g.starts_at < :until
            and g.status <> 'CANCELLED'
          order by starts_at, room_name
          """;

  private final JdbcClient client;

  BoardRows(JdbcClient client) {
    this.client = client;
  }

  BoardSheet of(SiteId site, LocalDate first, LocalDate last, ZoneId zone, BoardLimits limits) {
    var visits = new ArrayList<Visit>();
    var groups = new ArrayList<GroupDetails>();
    client
        .sql(BOTH)
        .param("site", site.value())
        .param("from", utc(first.atStartOfDay(zone).toInstant()))
        .param("until", utc(last.plusDays(1).atStartOfDay(zone).toInstant()))
        .param("holding", AppointmentStatus.HOLDING.stream().map(Enum::name).toList())
        .query((ResultSet row) -> read(row, visits, groups));
    return new BoardSheet(visits, groups, limits);
  }

  private static void read(ResultSet row, List<Visit> visits, List<GroupDetails> groups)
      throws SQLException {
    if (row.getString("title") == null) {
      visits.add(DaySheet.visit(row));
    } else {
      groups.add(GroupSheet.group(row, 0));
    }
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
