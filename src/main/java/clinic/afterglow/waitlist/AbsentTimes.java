package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.waitlist.Freed.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What becomes free when an absence is withdrawn: the days of it that are still ahead. */
@Component
class AbsentTimes {

  /** Further ahead people book as usual. */
  private static final int MOST_DAYS = 14;

  private final JdbcClient client;

  AbsentTimes(JdbcClient client) {
    this.client = client;
  }

  /** A clinician is offered at the site where the clinician's visits were last. */
  List<Place> days(ResourceKind what, UUID resource, Instant from, Instant until, Instant now) {
    var where = what == ResourceKind.ROOM ? ofRoom(resource) : ofClinician(resource);
    var room = what == ResourceKind.ROOM ? new RoomId(resource) : null;
    var clinician = what == ResourceKind.ROOM ? null : new UserId(resource);
    var places = new ArrayList<Place>();
    where.ifPresent(site -> {
      var end =
          until.isBefore(now.plus(MOST_DAYS, ChronoUnit.DAYS))
              ? until
              : now.plus(MOST_DAYS, ChronoUnit.DAYS);
      var start = from.isBefore(now) ? now : from;
      while (start.isBefore(end)) {
        var next = start.atZone(site.zone()).toLocalDate().plusDays(1).atStartOfDay(site.zone());
        var last = next.toInstant().isBefore(end) ? next.toInstant() : end;
        places.add(new Place(site.id(), room, clinician, start, last));
        start = last;
      }
    });
    return places;
  }

  private record Where(SiteId id, ZoneId zone) {}

  private Optional<Where> ofRoom(UUID room) {
    return where(
        "select s.id, s.time_zone from room r join site s on s.id = r.site where r.id = ?", room);
  }

  private Optional<Where> ofClinician(UUID clinician) {
    return where(
        """
        select s.id, s.time_zone from appointment a join site s on s.id = a.site
        where a.clinician = ? order by a.starts_at desc fetch first 1 row only
        """,
        clinician);
  }

  private Optional<Where> where(String sql, UUID resource) {
    return client
        .sql(sql)
        .param(resource)
        .query((row, _) ->
            new Where(
                new SiteId(row.getObject("id", UUID.class)), ZoneId.of(row.getString("time_zone"))))
        .optional();
  }
}
