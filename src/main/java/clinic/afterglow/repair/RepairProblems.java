package clinic.afterglow.repair;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.integration.IntegrationBookings;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.BookedVisit;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.scheduling.VisitMoves;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.series.SeriesPlans;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what a repair has to know about a site. */
@Component
class RepairProblems {

  /** How many days before and after the outage a place is looked for. */
  static final int REACH_DAYS = 14;

  /** Doses of the patient that lie farther than this from the days looked at matter to none. */
  private static final int AROUND_DAYS = 31;

  private final Sites sites;
  private final Accounts accounts;
  private final VisitMoves visits;
  private final SeriesPlans series;
  private final IntegrationBookings integrations;
  private final Policies policies;
  private final Clock clock;

  RepairProblems(
      Sites sites,
      Accounts accounts,
      VisitMoves visits,
      SeriesPlans series,
      IntegrationBookings integrations,
      Policies policies,
      Clock clock) {
    this.sites = sites;
    this.accounts = accounts;
    this.visits = visits;
    this.series = series;
    this.integrations = integrations;
    this.policies = policies;
    this.clock = clock;
  }

  /** In a constant number of statements, however many visits are affected. */
  RepairProblem of(Outage outage, RepairWishes wishes) {
    var site = sites.details(outage.site());
    var now = clock.instant();
    var outageDay = day(outage.from(), site.zone());
    var today = day(now, site.zone());
    var earliest = outageDay.minusDays(REACH_DAYS);
    var first = today.isAfter(earliest) ? today : earliest;
    // A visit that has begun already may be affected too.
    first = first.isAfter(outageDay) ? outageDay : first;
    var last = day(outage.until(), site.zone()).plusDays(REACH_DAYS);
    var from = first.minusDays(AROUND_DAYS).atStartOfDay(site.zone()).toInstant();
    var until = last.plusDays(AROUND_DAYS).atStartOfDay(site.zone()).toInstant();
    var booked = visits.booked(from, until);
    var begin = first.atStartOfDay(site.zone()).toInstant();
    var affected =
        booked.stream()
            .filter(affected(outage))
            .filter(visit -> !visit.start().isBefore(begin))
            .limit(RepairProblem.MOST)
            .toList();
    var calendar = sites.calendar(outage.site(), first);
    var around = new Around(site, calendar, booked, affected);
    return new RepairProblem(
        calendar,
        repairVisits(around),
        busy(outage, around, visits.away(outage.site(), from, until)),
        now,
        first,
        last,
        wishes);
  }

  /** The site and everybody's visits around the affected ones. */
  private record Around(
      SiteDetails site,
      SiteCalendar calendar,
      List<BookedVisit> booked,
      List<BookedVisit> affected) {

    Stream<BookedVisit> others() {
      var moved = affected.stream().map(BookedVisit::id).collect(Collectors.toSet());
      return booked.stream().filter(visit -> !moved.contains(visit.id()));
    }

    /** Whoever sees patients at other sites only is not sent for. */
    boolean worksHere(AccountSummary clinician) {
      var where =
          booked.stream()
              .filter(visit -> visit.clinician().equals(clinician.id()))
              .map(BookedVisit::site)
              .collect(Collectors.toSet());
      return where.isEmpty() || where.contains(site.id());
    }
  }

  private static Predicate<BookedVisit> affected(Outage outage) {
    return visit ->
        visit.site().equals(outage.site())
            && visit.status().expected()
            && !visit.inGroup()
            && visit.start().isBefore(outage.until())
            && visit.end().isAfter(outage.from())
            && outage.room().map(visit.room()::equals).orElse(true)
            && outage.clinician().map(visit.clinician()::equals).orElse(true);
  }

  private List<RepairVisit> repairVisits(Around around) {
    var ids = around.affected().stream().map(BookedVisit::id).toList();
    var visitsOf =
        new RepairVisits(
            around.site(),
            around.calendar(),
            accounts.clinicians().stream().filter(around::worksHere).toList(),
            integrations.windows(ids),
            series.spacings(ids),
            policies.current().get(Policy.SERIES_MIN_GAP_DAYS));
    var others = around.others().collect(Collectors.groupingBy(BookedVisit::patient));
    return around.affected().stream()
        .map(visit -> visitsOf.of(visit, others.getOrDefault(visit.patient(), List.of())))
        .toList();
  }

  private static List<Busy> busy(Outage outage, Around around, List<Busy> away) {
    var patients = around.affected().stream().map(BookedVisit::patient).collect(Collectors.toSet());
    var busy = new ArrayList<>(away);
    around
        .others()
        .forEach(visit -> {
          busy.add(new Busy(visit.clinician().value(), visit.start(), visit.end()));
          busy.add(new Busy(visit.room().value(), visit.start(), visit.end()));
          if (patients.contains(visit.patient())) {
            busy.add(new Busy(visit.patient().value(), visit.start(), visit.end()));
          }
        });
    Stream.of(
            outage.room().stream().map(RoomId::value),
            outage.clinician().stream().map(UserId::value),
            around.site().rooms().stream()
                .filter(_ -> outage.ofSite())
                .map(room -> room.id().value()))
        .flatMap(all -> all)
        .forEach(out -> busy.add(new Busy(out, outage.from(), outage.until())));
    return busy;
  }

  private static LocalDate day(Instant at, ZoneId zone) {
    return at.atZone(zone).toLocalDate();
  }
}
