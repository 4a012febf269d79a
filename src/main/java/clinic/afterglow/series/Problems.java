package clinic.afterglow.series;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what the planner has to know about a site. */
@Component
class Problems {

  private final Sites sites;
  private final Accounts accounts;
  private final Appointments appointments;
  private final Policies policies;
  private final Clock clock;

  Problems(
      Sites sites, Accounts accounts, Appointments appointments, Policies policies, Clock clock) {
    this.sites = sites;
    this.accounts = accounts;
    this.appointments = appointments;
    this.policies = policies;
    this.clock = clock;
  }

  PlanningProblem of(SeriesWish wish, Protocol protocol) {
    return of(wish, protocol, Set.of());
  }

  /**
   * @param own visits that belong to the series that is planned
   */
  PlanningProblem of(SeriesWish wish, Protocol protocol, Set<AppointmentId> own) {
    var zone = sites.zone(wish.site());
    var now = clock.instant();
    var today = now.atZone(zone).toLocalDate();
    var first = earlier(today, wish.from());
    var last = wish.from().plusDays(Alternatives.LATER_DAYS + protocol.windowDays() + 2L);
    return new PlanningProblem(
        protocol,
        sites.calendar(wish.site(), first),
        chairs(wish),
        clinicians(wish),
        wish.patient(),
        appointments.busy(wish.site(), wish.patient(), start(today, zone), start(last, zone)),
        doses(wish.patient(), zone, own),
        wish.wishes(),
        now,
        wish.from());
  }

  private PlanningProblem.OtherDoses doses(PatientId patient, ZoneId zone, Set<AppointmentId> own) {
    var dates =
        appointments.of(patient).stream()
            .filter(visit -> visit.kind() == AppointmentKind.DOSING)
            .filter(visit -> visit.status().holdsItsTime() && !own.contains(visit.id()))
            .map(visit -> visit.start().atZone(zone).toLocalDate())
            .toList();
    return new PlanningProblem.OtherDoses(dates, policies.current().get(Policy.SERIES_MAX_PER_DAY));
  }

  LocalDate today(SiteId site) {
    return LocalDate.now(clock.withZone(zone(site)));
  }

  ZoneId zone(SiteId site) {
    return sites.zone(site);
  }

  LocalTime timeOf(SiteId site, Instant at) {
    return at.atZone(zone(site)).toLocalTime();
  }

  private List<RoomId> chairs(SeriesWish wish) {
    return sites.details(wish.site()).rooms().stream()
        .filter(RoomSummary::active)
        .sorted(
            Comparator.comparing(
                    (RoomSummary room) -> wish.wishes().room().filter(room.id()::equals).isEmpty())
                .thenComparing(room -> room.kind() != RoomKind.CHAIR))
        .map(RoomSummary::id)
        .toList();
  }

  private List<UserId> clinicians(SeriesWish wish) {
    return Stream.of(Role.THERAPIST, Role.NURSE)
        .flatMap(role -> accounts.staff(role).stream())
        .map(AccountSummary::id)
        .distinct()
        .sorted(
            Comparator.comparing(
                person -> wish.wishes().clinician().filter(person::equals).isEmpty()))
        .toList();
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static Instant start(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }
}
