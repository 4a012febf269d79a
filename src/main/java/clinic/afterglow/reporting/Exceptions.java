package clinic.afterglow.reporting;

import static clinic.afterglow.security.Roles.DIRECTOR;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
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

  private static final String COUNTS = AttentionQueries.counts();

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
  private final CurrentUser user;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Exceptions(JdbcClient database, CurrentUser user, ApplicationEventPublisher events, Clock clock) {
    this.database = database;
    this.user = user;
    this.events = events;
    this.clock = clock;
  }

  /** How many of each there are; adverse events and overrides of the last seven days. */
  public Map<Attention, Long> counts() {
    var counts = new EnumMap<Attention, Long>(Attention.class);
    database
        .sql(COUNTS)
        .params(moments())
        .query((row, _) -> Map.entry(Attention.valueOf(row.getString("kind")), row.getLong("n")))
        .list()
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  /**
   * The very rows that were counted, newest first; that somebody looked is on record.
   *
   * @param after the last one of the page before; empty for the first page
   */
  @Transactional
  public List<AttentionRow> rows(Attention kind, Optional<AttentionRow> after, int most) {
    events.publishEvent(new AttentionRowsOpened(kind, user.id(), clock.instant()));
    var parameters = moments();
    parameters.put("most", most);
    after.ifPresent(last -> {
      parameters.put("lastAt", Timestamp.from(last.at()));
      parameters.put("lastSubject", last.subject());
    });
    return database
        .sql(
            "select r.*, p.chart_number, t.time_zone from ("
                + AttentionQueries.of(kind)
                + ") r join patient p on p.id = r.patient join site t on t.id = r.site"
                + (after.isPresent()
                    ? " where (r.happened_at, r.subject) < (:lastAt, :lastSubject)"
                    : "")
                + " order by r.happened_at desc, r.subject desc fetch first :most rows only")
        .params(parameters)
        .query(Exceptions::row)
        .list();
  }

  private Map<String, Object> moments() {
    var now = clock.instant();
    var moments = new HashMap<String, Object>();
    moments.put("now", Timestamp.from(now));
    moments.put("recent", Timestamp.from(now.minus(RECENT)));
    moments.put("unsignedSince", Timestamp.from(now.minus(SIGNING)));
    return moments;
  }

  private static AttentionRow row(ResultSet row, int number) throws SQLException {
    return new AttentionRow(
        row.getObject("subject", UUID.class),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("chart_number"),
        row.getTimestamp("happened_at").toInstant(),
        ZoneId.of(row.getString("time_zone")),
        row.getString("what"));
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
