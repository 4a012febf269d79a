package clinic.afterglow.reporting;

import static clinic.afterglow.security.Roles.DIRECTOR;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is not as it should be, over all sites, for the director's Today. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(DIRECTOR)
public class Exceptions {

  private static final Duration RECENT = Duration.ofDays(7);
  private static final Duration SIGNING = Duration.ofHours(72);

  private static final String COUNTS =
      """
      select 'INTEGRATION_OVERDUE' as kind, count(*) as n from integration
        where waiting and due_until < :now
      union all
      select 'UNSIGNED_SESSION', count(*) from medicine_session
        where status = 'DISCHARGED' and discharged_at < :unsignedSince
      union all
      select 'SEVERE_ADVERSE_EVENT', count(*) from adverse_event
        where severity in ('SEVERE', 'SERIOUS') and recorded_at >= :recent
      union all
      select 'OVERRIDE', count(*) from rule_override where overridden_at >= :recent
      union all
      select 'UNSETTLED_DRUG', count(*) from withdrawal w
        join medicine_session s on s.id = w.session
        where w.drawn > w.administered + w.wasted and s.status in ('DISCHARGED', 'HELD')
      """;

  private static final String OVERRIDES =
      """
      select s.patient, p.chart_number, o.rule, o.found_values, o.reason, o.overridden_by,
        o.overridden_at, t.time_zone
      from rule_override o
      join medicine_session s on s.id = o.session
      join patient p on p.id = s.patient
      join site t on t.id = s.site
      order by o.overridden_at desc, o.id desc
      fetch first :limit rows only
      """;

  private final JdbcClient database;
  private final Clock clock;

  Exceptions(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** How many of each there are; adverse events and overrides of the last seven days. */
  public Map<Attention, Long> counts() {
    var now = clock.instant();
    var counts = new EnumMap<Attention, Long>(Attention.class);
    database
        .sql(COUNTS)
        .param("now", Timestamp.from(now))
        .param("recent", Timestamp.from(now.minus(RECENT)))
        .param("unsignedSince", Timestamp.from(now.minus(SIGNING)))
        .query((row, _) -> Map.entry(Attention.valueOf(row.getString("kind")), row.getLong("n")))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /** The newest overrides. */
  public List<OverrideRow> overrides(int limit) {
    return database.sql(OVERRIDES).param("limit", limit).query(Exceptions::override).list();
  }

  private static OverrideRow override(ResultSet row, int number) throws SQLException {
    return new OverrideRow(
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("chart_number"),
        row.getString("rule"),
        row.getString("found_values"),
        row.getString("reason"),
        new UserId(row.getObject("overridden_by", UUID.class)),
        row.getTimestamp("overridden_at").toInstant(),
        ZoneId.of(row.getString("time_zone")));
  }
}
