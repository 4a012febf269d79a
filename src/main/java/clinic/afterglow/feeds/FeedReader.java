package clinic.afterglow.feeds;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a clinician's visits by the secret of their address, while nobody is signed in; each
 * reading is on record. Closed accounts and those without a clinician's role have no calendar.
 */
@Component
class FeedReader {

  static final Duration BACK = Duration.ofDays(31);
  static final Duration AHEAD = Duration.ofDays(366);
  static final int MOST = 5_000;

  private final JdbcClient client;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  FeedReader(JdbcClient client, Clock clock, ApplicationEventPublisher events) {
    this.client = client;
    this.clock = clock;
    this.events = events;
  }

  /**
   * No patient, not even in part.
   *
   * @param group how it is called when it is one, else blank; once, whoever is in it
   */
  record Entry(
      UUID id,
      AppointmentKind kind,
      Instant start,
      Instant end,
      String site,
      String group,
      int taken,
      int capacity) {}

  /** Whether it leads to anybody. */
  @Transactional(readOnly = true)
  boolean knows(FeedToken token) {
    return clinician(token).isPresent();
  }

  @Transactional
  Optional<List<Entry>> read(FeedToken token) {
    return clinician(token)
        .map(clinician -> {
          events.publishEvent(new CalendarFeedRead(clinician, clock.instant()));
          return entries(clinician);
        });
  }

  private Optional<UserId> clinician(FeedToken token) {
    return client
        .sql(
            """
            select f.clinician from calendar_feed f
            join account a on a.id = f.clinician
            where f.token_hash = :hash and a.active and exists (
              select 1 from account_role r where r.account = a.id
                and r.role in ('THERAPIST', 'NURSE', 'PRESCRIBER'))
            """)
        .param("hash", token.hash())
        .query(UUID.class)
        .optional()
        .map(UserId::new);
  }

  private List<Entry> entries(UserId clinician) {
    var now = clock.instant();
    return client
        .sql(
            """
            select a.id, a.kind, a.starts_at, a.ends_at, s.name, '' as title, 0 as taken,
                   0 as capacity
            from appointment a join site s on s.id = a.site
            where a.clinician = :clinician and a.starts_at >= :from and a.starts_at < :until
              and a.status not in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')
              and a.visit_group is null
            union all
            select g.id, 'INTEGRATION', g.starts_at, g.ends_at, s.name, g.title,
                   (select count(*) from appointment p
                    where p.visit_group = g.id
                      and p.status not in ('CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')),
                   g.capacity
            from visit_group g join site s on s.id = g.site
            where (g.clinician = :clinician or g.second_clinician = :clinician)
              and g.starts_at >= :from and g.starts_at < :until and g.status <> 'CANCELLED'
            order by starts_at, id
            limit :most
            """)
        .param("clinician", clinician.value())
        .param("from", now.minus(BACK).atOffset(ZoneOffset.UTC))
        .param("until", now.plus(AHEAD).atOffset(ZoneOffset.UTC))
        .param("most", MOST)
        .query((row, _) ->
            new Entry(
                row.getObject("id", UUID.class),
                AppointmentKind.valueOf(row.getString("kind")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                row.getString("title"),
                row.getInt("taken"),
                row.getInt("capacity")))
        .list();
  }
}
