package clinic.afterglow.series;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.patients.PatientId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for somebody among the series that are not over, one statement each. */
@Component
class SeriesWorklists {

  private static final String NAME =
      """
      case when p.preferred_name = '' then p.given_name else p.preferred_name end
        || ' ' || p.family_name as patient_name
      """;

  /** By the policy of today: a list to look at, while the chart judges by the series' own. */
  private static final String TO_REVIEW =
      """
      select g.*, %s from (
        select r.id as series, r.patient, count(*) as doses, max(o.administered_on) as last_dose
        from series r join series_session o on o.series = r.id and o.status = 'ADMINISTERED'
        where r.status in ('BOOKED', 'RUNNING', 'SUSPENDED')
        group by r.id, r.patient
      ) g join patient p on p.id = g.patient
      where (g.doses >= :midpoint and not exists (
          select 1 from series_review v where v.series = g.series and v.kind = 'MIDPOINT'))
        or (g.last_dose < :gapBefore and not exists (
          select 1 from series_review v
          where v.series = g.series and v.kind = 'GAP' and v.after_doses = g.doses))
      order by g.last_dose, g.series
      fetch first :limit rows only
      """
          .formatted(NAME);

  private static final String NEWEST_DECISION =
      """
      (select v.decision from series_review v where v.series = r.id
        order by v.reviewed_at desc, v.id desc fetch first 1 rows only)\
      """;

  private static final String TO_END =
      """
      select g.*, %s from (
        select r.id as series, r.patient, %s as decision from series r
        where r.status in ('BOOKED', 'RUNNING', 'SUSPENDED')
      ) g join patient p on p.id = g.patient
      where g.decision in ('RESTART', 'END_EARLY')
      order by g.series
      fetch first :limit rows only
      """
          .formatted(NAME, NEWEST_DECISION);

  /** Not for a series that is to end. */
  private static final String TO_REPLACE =
      """
      select r.patient, o.ordinal, o.status, o.dose_date, %s
      from series r
      join series_session o on o.series = r.id
        and o.status in ('NO_SHOW', 'LATE_CANCELLED', 'CANCELLED', 'HELD')
      join patient p on p.id = r.patient
      where r.status in ('BOOKED', 'RUNNING', 'SUSPENDED')
        and not exists (select 1 from series_session x where x.replaces = o.id)
        and coalesce(%s, 'CONTINUE') not in ('RESTART', 'END_EARLY')
      order by o.dose_date, o.id
      fetch first :limit rows only
      """
          .formatted(NAME, NEWEST_DECISION);

  private final JdbcClient client;
  private final Policies policies;
  private final Clock clock;

  SeriesWorklists(JdbcClient client, Policies policies, Clock clock) {
    this.client = client;
    this.policies = policies;
    this.clock = clock;
  }

  List<SeriesToReview> toReview(int limit) {
    var values = policies.current();
    int gap = values.get(Policy.SERIES_GAP_REVIEW);
    var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    return client
        .sql(TO_REVIEW)
        .param("midpoint", values.get(Policy.SERIES_MIDPOINT_AFTER))
        .param("gapBefore", today.minusDays(gap))
        .param("limit", limit)
        .query((row, _) -> toReview(row))
        .list();
  }

  List<SessionToReplace> toReplace(int limit) {
    return client.sql(TO_REPLACE).param("limit", limit).query((row, _) -> toReplace(row)).list();
  }

  List<SeriesToEnd> toEnd(int limit) {
    return client.sql(TO_END).param("limit", limit).query((row, _) -> toEnd(row)).list();
  }

  private static SeriesToEnd toEnd(ResultSet row) throws SQLException {
    return new SeriesToEnd(
        new SeriesId(row.getObject("series", UUID.class)),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        ReviewDecision.valueOf(row.getString("decision")));
  }

  private static SeriesToReview toReview(ResultSet row) throws SQLException {
    return new SeriesToReview(
        new SeriesId(row.getObject("series", UUID.class)),
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getInt("doses"),
        row.getObject("last_dose", LocalDate.class));
  }

  private static SessionToReplace toReplace(ResultSet row) throws SQLException {
    return new SessionToReplace(
        new PatientId(row.getObject("patient", UUID.class)),
        row.getString("patient_name"),
        row.getInt("ordinal"),
        SeriesSessionStatus.valueOf(row.getString("status")),
        row.getObject("dose_date", LocalDate.class));
  }
}
