package clinic.afterglow.scheduling;

import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the booking rules have to know, and asks them. */
@Component
class BookingReview {

  private final Sites sites;
  private final LimitSheet limits;
  private final Clock clock;

  BookingReview(Sites sites, LimitSheet limits, Clock clock) {
    this.sites = sites;
    this.limits = limits;
    this.clock = clock;
  }

  /**
   * Throws {@link BookingRefused} with all that stands in the way of any of them now. Asked again
   * behind the lock: what was said of the site, its rooms or its people while somebody waited
   * counts.
   */
  void refuse(List<Place> wanted) {
    var objections =
        wanted.stream().collect(groupingBy(Place::site)).entrySet().stream()
            .flatMap(one -> objections(one.getKey(), one.getValue()))
            .distinct()
            .toList();
    BookingRefused.unlessAllowed(Decision.of(objections));
  }

  SiteCalendar calendar(SiteId site, Instant from) {
    // A day earlier than anywhere on Earth it can be.
    return sites.calendar(site, from.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
  }

  private Stream<Objection> objections(SiteId site, List<Place> wanted) {
    var zone = sites.zone(site);
    var first = wanted.stream().map(one -> one.slot().start()).min(Instant::compareTo);
    var last = wanted.stream().map(one -> one.slot().end()).max(Instant::compareTo);
    var found =
        limits.of(
            site,
            LocalDate.ofInstant(first.orElseThrow(), zone),
            LocalDate.ofInstant(last.orElseThrow(), zone),
            zone);
    var today = LocalDate.now(clock.withZone(zone));
    return wanted.stream()
        .map(one -> BookingPolicy.review(wish(one, found, today)))
        .flatMap(decision -> decision.objections().stream());
  }

  private static BookingPolicy.Wish wish(Place one, SiteLimits found, LocalDate today) {
    return new BookingPolicy.Wish(
        one.slot(),
        found.calendar(),
        found.rooms().contains(one.room()),
        today,
        found.absences().stream().filter(absent -> one.needs(absent.resource())).toList(),
        found.rosters().getOrDefault(one.clinician(), Roster.WHENEVER_OPEN));
  }
}
