package clinic.afterglow.reporting;

import clinic.afterglow.clinic.SiteDetails;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A period as a small table: for each site, in its own zone, from when until when, and which day it
 * is there. Days are told and not cast from moments: databases do that in zones of their own.
 */
record SitePeriods(String table, Map<String, Object> parameters) {

  static SitePeriods of(Period period, List<SiteDetails> sites, Instant now) {
    var parameters = new HashMap<String, Object>();
    parameters.put("firstDay", period.first());
    parameters.put("dayAfter", period.last().plusDays(1));
    var rows =
        IntStream.range(0, sites.size())
            .mapToObj(i -> {
              var site = sites.get(i);
              parameters.put("site" + i, site.id().value());
              parameters.put("zone" + i, site.zone().getId());
              parameters.put("since" + i, start(period.first(), site));
              parameters.put("till" + i, start(period.last().plusDays(1), site));
              parameters.put("today" + i, LocalDate.ofInstant(now, site.zone()));
              return """
              (cast(:site%1$d as uuid), cast(:zone%1$d as varchar(60)), \
              cast(:since%1$d as timestamp with time zone), \
              cast(:till%1$d as timestamp with time zone), cast(:firstDay as date), \
              cast(:dayAfter as date), cast(:today%1$d as date))\
              """
                  .formatted(i);
            })
            .collect(Collectors.joining(", "));
    return new SitePeriods(
        "with period (site, zone, since, till, first_day, day_after, today) as (values "
            + rows
            + ")",
        Map.copyOf(parameters));
  }

  private static Object start(LocalDate day, SiteDetails site) {
    Instant at = day.atStartOfDay(site.zone()).toInstant();
    return Timestamp.from(at);
  }
}
