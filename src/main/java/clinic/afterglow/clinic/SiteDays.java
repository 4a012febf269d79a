package clinic.afterglow.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The local date of a moment at a site, for listeners, which may not call a secured service. */
@Component
public class SiteDays {

  private final JdbcClient client;

  SiteDays(JdbcClient client) {
    this.client = client;
  }

  public LocalDate day(SiteId site, Instant at) {
    var zone =
        client
            .sql("select time_zone from site where id = ?")
            .param(site.value())
            .query(String.class)
            .single();
    return at.atZone(ZoneId.of(zone)).toLocalDate();
  }
}
