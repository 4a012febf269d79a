package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.SiteId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what the waitlist came to, in one statement. */
@Component
class WaitFigures {

  private static final String COUNT =
      """
      select w.placed, w.median, f.cancelled, f.refilled
      from (
        select count(*) as placed,
          percentile_cont(0.5) within group (
            order by extract(epoch from (closed_at - since)) / 86400.0) as median
        from waitlist_entry
        where site = :site and status = 'PLACED' and closed_at >= :from and closed_at < :until
      ) w cross join (
        select count(*) as cancelled,
          count(case when exists (
            select 1 from appointment_slot x
            where x.resource = s.room and x.slot_start = s.starts_at) then 1 end) as refilled
        from freed_slot s
        where s.site = :site and s.cause in ('CANCELLED', 'LATE_CANCELLED')
          and s.freed_at >= :from and s.freed_at < :until
      ) f
      """;

  private final JdbcClient client;

  WaitFigures(JdbcClient client) {
    this.client = client;
  }

  WaitlistFigures of(SiteId site, Instant from, Instant until) {
    return client
        .sql(COUNT)
        .param("site", site.value())
        .param("from", utc(from))
        .param("until", utc(until))
        .query((row, _) ->
            new WaitlistFigures(
                row.getInt("placed"), median(row), row.getInt("cancelled"), row.getInt("refilled")))
        .single();
  }

  private static Optional<BigDecimal> median(ResultSet row) throws SQLException {
    return Optional.ofNullable(row.getBigDecimal("median"))
        .map(days -> days.setScale(1, RoundingMode.HALF_UP));
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
