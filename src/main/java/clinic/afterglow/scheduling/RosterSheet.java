package clinic.afterglow.scheduling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes working weeks, each once, and reads them in one statement each. */
@Component
class RosterSheet {

  private final JdbcTemplate template;
  private final JdbcClient client;

  RosterSheet(JdbcTemplate template) {
    this.template = template;
    this.client = JdbcClient.create(template);
  }

  record Row(
      UUID roster,
      UserId clinician,
      LocalDate from,
      boolean wheneverOpen,
      UserId by,
      Instant at,
      Optional<RosterLine> line) {}

  void write(NewRoster wanted, UserId by, Instant at) {
    var id = Ids.next();
    template.update(
        """
        insert into roster (id, clinician, valid_from, whenever_open, recorded_by, recorded_at)
        values (?, ?, ?, ?, ?, ?)
        """,
        id,
        wanted.clinician().value(),
        wanted.from(),
        wanted.lines().isEmpty(),
        by.value(),
        at.atOffset(ZoneOffset.UTC));
    template.batchUpdate(
        "insert into roster_hours (roster, site, weekday, opens, closes) values (?, ?, ?, ?, ?)",
        wanted.lines().stream()
            .map(line ->
                new Object[] {
                  id,
                  line.site().value(),
                  line.day().name(),
                  line.hours().opens(),
                  line.hours().closes()
                })
            .toList());
  }

  /** Of those who have one; whoever is missing works whenever the site is open. */
  Map<UserId, Roster> at(SiteId site, LocalDate first, LocalDate last) {
    var rows =
        client
            .sql(
                """
                select r.id, r.clinician, r.valid_from, r.whenever_open, r.recorded_by,
                       r.recorded_at, h.site, h.weekday, h.opens, h.closes
                from roster r left join roster_hours h on h.roster = r.id and h.site = :site
                where r.valid_from <= :last and r.valid_from >= coalesce(
                  (select max(x.valid_from) from roster x
                   where x.clinician = r.clinician and x.valid_from <= :first), r.valid_from)
                order by r.clinician, r.valid_from, r.recorded_at, r.id
                """)
            .param("site", site.value())
            .param("first", first)
            .param("last", last)
            .query((row, _) -> row(row))
            .list();
    return rosters(rows);
  }

  /** From rows in the order in which the weeks count. */
  static Map<UserId, Roster> rosters(List<Row> rows) {
    return rows.stream().collect(groupingBy(Row::clinician)).entrySet().stream()
        .collect(toMap(Map.Entry::getKey, one -> new Roster(weeks(one.getValue()))));
  }

  private static List<RosterWeek> weeks(List<Row> rows) {
    return versions(rows).stream()
        .map(version ->
            new RosterWeek(
                version.getFirst().from(),
                version.getFirst().wheneverOpen(),
                lines(version).collect(toMap(RosterLine::day, RosterLine::hours))))
        .toList();
  }

  /** Latest first. */
  List<RosterDetails> of(UserId clinician, int most) {
    var rows =
        client
            .sql(
                """
                select r.id, r.clinician, r.valid_from, r.whenever_open, r.recorded_by,
                       r.recorded_at, h.site, h.weekday, h.opens, h.closes
                from (select * from roster where clinician = :clinician
                      order by valid_from desc, recorded_at desc, id desc
                      fetch first :most rows only) r
                left join roster_hours h on h.roster = r.id
                order by r.valid_from desc, r.recorded_at desc, r.id desc
                """)
            .param("clinician", clinician.value())
            .param("most", most)
            .query((row, _) -> row(row))
            .list();
    return versions(rows).stream()
        .map(version ->
            new RosterDetails(
                version.getFirst().from(),
                lines(version).toList(),
                version.getFirst().by(),
                version.getFirst().at()))
        .toList();
  }

  private static List<List<Row>> versions(List<Row> rows) {
    return List.copyOf(
        rows.stream().collect(groupingBy(Row::roster, LinkedHashMap::new, toList())).values());
  }

  private static Stream<RosterLine> lines(List<Row> version) {
    return version.stream().flatMap(row -> row.line().stream());
  }

  static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        new UserId(row.getObject("clinician", UUID.class)),
        row.getObject("valid_from", LocalDate.class),
        row.getBoolean("whenever_open"),
        new UserId(row.getObject("recorded_by", UUID.class)),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        line(row, row.getString("weekday")));
  }

  static Optional<RosterLine> line(ResultSet row, @Nullable String weekday) throws SQLException {
    return weekday == null
        ? Optional.empty()
        : Optional.of(
            new RosterLine(
                new SiteId(row.getObject("site", UUID.class)),
                DayOfWeek.valueOf(weekday),
                new OpeningHours(
                    row.getObject("opens", LocalTime.class),
                    row.getObject("closes", LocalTime.class))));
  }
}
