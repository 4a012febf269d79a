package clinic.afterglow.reporting;

import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts and lists the rows of a figure, with one statement each. */
@Component
class FigureRows {

  private static final String QUARTILES =
      """
      f.part,
      percentile_cont(0.25) within group (order by f.amount) as lower_quartile,
      percentile_cont(0.5) within group (order by f.amount) as median,
      percentile_cont(0.75) within group (order by f.amount) as upper_quartile\
      """;

  private final JdbcClient database;

  FigureRows(JdbcClient database) {
    this.database = database;
  }

  List<Figure> count(FigureId id, SitePeriods period, Map<String, Object> values) {
    var parts = new TreeMap<String, Map<Outcome, Long>>();
    database
        .sql(counting(id, period, "f.part, f.outcome, count(*) as n", "f.part, f.outcome"))
        .params(both(period, values))
        .query(FigureRows::tallied)
        .list()
        .forEach(row ->
            parts
                .computeIfAbsent(row.part(), _ -> new EnumMap<>(Outcome.class))
                .put(row.outcome(), row.n()));
    if (parts.isEmpty()) {
      return List.of(new Figure(id, "", Map.of(), Optional.empty()));
    }
    var spreads = id.measures() ? spreads(id, period, values) : Map.<String, Spread>of();
    return parts.entrySet().stream()
        .map(part ->
            new Figure(
                id,
                part.getKey(),
                part.getValue(),
                Optional.ofNullable(spreads.get(part.getKey()))))
        .toList();
  }

  private Map<String, Spread> spreads(FigureId id, SitePeriods period, Map<String, Object> values) {
    return database
        .sql(counting(id, period, QUARTILES, "f.part having count(f.amount) > 0"))
        .params(both(period, values))
        .query((row, _) -> Map.entry(row.getString("part"), spread(row)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String counting(FigureId id, SitePeriods period, String what, String by) {
    return period.table()
        + " select "
        + what
        + " from ("
        + FigureQueries.of(id)
        + ") f group by "
        + by;
  }

  List<FigureRow> page(
      FigureId id,
      SitePeriods period,
      Map<String, Object> values,
      String part,
      Optional<FigureRow> after,
      int limit) {
    var parameters = both(period, values);
    parameters.put("part", part);
    parameters.put("limit", limit);
    after.ifPresent(last -> {
      parameters.put("lastAt", Timestamp.from(last.at()));
      parameters.put("lastSubject", last.subject());
    });
    var further =
        after.isPresent() ? " and (f.happened_at, f.subject) < (:lastAt, :lastSubject)" : "";
    return database
        .sql(
            period.table()
                + " select f.*, t.chart_number, p.zone from ("
                + FigureQueries.of(id)
                + ") f join patient t on t.id = f.patient join period p on p.site = f.site"
                + " where f.part = :part"
                + further
                + " order by f.happened_at desc, f.subject desc fetch first :limit rows only")
        .params(parameters)
        .query(FigureRows::row)
        .list();
  }

  private record Tallied(String part, Outcome outcome, long n) {}

  private static Tallied tallied(ResultSet row, int number) throws SQLException {
    return new Tallied(
        row.getString("part"), Outcome.valueOf(row.getString("outcome")), row.getLong("n"));
  }

  private static Spread spread(ResultSet row) throws SQLException {
    return new Spread(
        row.getBigDecimal("lower_quartile"),
        row.getBigDecimal("median"),
        row.getBigDecimal("upper_quartile"));
  }

  private static FigureRow row(ResultSet row, int number) throws SQLException {
    return new FigureRow(
        row.getObject("subject", UUID.class),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("chart_number"),
        row.getTimestamp("happened_at").toInstant(),
        ZoneId.of(row.getString("zone")),
        row.getString("part"),
        Outcome.valueOf(row.getString("outcome")),
        row.getBigDecimal("amount"));
  }

  private static Map<String, Object> both(SitePeriods period, Map<String, Object> values) {
    var all = new HashMap<String, Object>(values);
    all.putAll(period.parameters());
    return all;
  }
}
