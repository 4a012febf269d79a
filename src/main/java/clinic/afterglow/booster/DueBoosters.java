package clinic.afterglow.booster;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the recall list a page at a time, longest waiting first, in one statement. */
@Component
class DueBoosters {

  /** A scale is on the list from its day on, a dose some time before it. */
  private static final String PAGE =
      """
      select b.id, b.patient, b.site, b.mode, b.months, b.steps, b.given, b.last_dose,
        b.next_due, b.asks_on, b.appointment,
        case when p.preferred_name = '' then p.given_name else p.preferred_name end
          || ' ' || p.family_name as patient_name, p.phone, s.time_zone,
        t.since, t.score, t.series_end, t.by_score, t.by_rise,
        (select max(x.decided_at) from screening x
          where x.patient = b.patient and x.in_force = true) as screened_at,
        c.outcome, c.contacted_at
      from booster_plan b
      join patient p on p.id = b.patient
      join site s on s.id = b.site
      left join booster_trigger t on t.booster = b.id and t.status = 'OPEN'
      left join booster_contact c on c.id = (
        select y.id from booster_contact y where y.patient = b.patient
        order by y.contacted_at desc, y.id desc fetch first 1 row only)
      where b.asks_on <= :until
        and (b.next_due is not null or b.asks_on <= :today)
        and (:part = 'EVERYBODY'
          or (:part = 'TRIGGERED' and t.id is not null)
          or (:part = 'DOSE_DUE' and b.next_due is not null)
          or (:part = 'SCALE_DUE' and b.next_due is null and t.id is null))
        and (b.asks_on > :day or (b.asks_on = :day and b.id > :id))
      order by b.asks_on, b.id
      fetch first :limit rows only
      """;

  private final JdbcClient client;
  private final Clock clock;

  DueBoosters(JdbcClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  List<DueBooster> page(
      LocalDate until, RecallPart part, Optional<DueBooster> after, int limit, RecallRow row) {
    return client
        .sql(PAGE)
        .param("until", until)
        .param("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)))
        .param("part", part.name())
        .param("day", after.map(DueBooster::asksOn).orElse(LocalDate.of(1900, 1, 1)))
        .param("id", after.map(DueBooster::id).orElse(new UUID(0, 0)))
        .param("limit", limit)
        .query(row)
        .list();
  }
}
