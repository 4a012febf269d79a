package clinic.afterglow.scheduling;

import static java.util.stream.Collectors.groupingBy;

import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the booking rules have to know, and asks them. */
@Component
class BookingReview {

  private final Sites sites;
  private final AbsenceSheet absences;
  private final RosterSheet rosters;
  private final Clock clock;

  BookingReview(Sites sites, AbsenceSheet absences, RosterSheet rosters, Clock clock) {
    this.sites = sites;
    this.absences = absences;
    this.rosters = rosters;
    this.clock = clock;
  }

  /** Throws {@link BookingRefused} with all that stands in the way of any of them. */
  void refuse(List<Place> wanted) {
    var away = absences(wanted);
    var objections =
        wanted.stream().collect(groupingBy(Place::site)).entrySet().stream()
            .flatMap(one -> objections(one.getKey(), one.getValue(), away))
            .distinct()
            .toList();
    BookingRefused.unlessAllowed(Decision.of(objections));
  }

  /**
   * Once more behind the lock: somebody may have recorded an absence since the rules were asked.
   */
  void refuseAbsent(List<Place> wanted) {
    if (!absences(wanted).isEmpty()) {
      refuse(wanted);
    }
  }

  SiteCalendar calendar(SiteId site, Instant from) {
    // A day earlier than anywhere on Earth it can be.
    return sites.calendar(site, from.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1));
  }

  private Stream<Objection> objections(SiteId site, List<Place> wanted, List<AbsenceDetails> away) {
    var first = wanted.stream().map(one -> one.slot().start()).min(Instant::compareTo);
    var details = sites.details(site);
    var last = wanted.stream().map(one -> one.slot().end()).max(Instant::compareTo);
    var calendar = calendar(site, first.orElseThrow());
    var working =
        rosters.at(site, calendar.day(first.orElseThrow()), calendar.day(last.orElseThrow()));
    return wanted.stream()
        .map(one -> BookingPolicy.review(wish(one, details, calendar, away, working)))
        .flatMap(decision -> decision.objections().stream());
  }

  private BookingPolicy.Wish wish(
      Place one,
      SiteDetails site,
      SiteCalendar calendar,
      List<AbsenceDetails> away,
      Map<UserId, Roster> working) {
    boolean inUse =
        site.rooms().stream()
            .filter(RoomSummary::active)
            .map(RoomSummary::id)
            .anyMatch(one.room()::equals);
    var today = LocalDate.now(clock.withZone(site.zone()));
    var concerned = away.stream().filter(absent -> one.needs(absent.resource())).toList();
    return new BookingPolicy.Wish(
        one.slot(),
        calendar,
        inUse,
        today,
        concerned,
        working.getOrDefault(one.clinician(), Roster.WHENEVER_OPEN));
  }

  /** Those of all rooms and clinicians that are wanted, from the first to the last, at once. */
  private List<AbsenceDetails> absences(List<Place> wanted) {
    var first = wanted.stream().map(one -> one.slot().start()).min(Instant::compareTo);
    var last = wanted.stream().map(one -> one.slot().end()).max(Instant::compareTo);
    var resources =
        wanted.stream()
            .flatMap(one -> Stream.of(one.room().value(), one.clinician().value()))
            .distinct()
            .toList();
    return absences.of(resources, first.orElseThrow(), last.orElseThrow()).stream()
        .filter(absent -> wanted.stream().anyMatch(one -> hits(absent, one)))
        .toList();
  }

  private static boolean hits(AbsenceDetails absent, Place one) {
    return one.needs(absent.resource()) && absent.overlaps(one.slot().start(), one.slot().end());
  }
}
