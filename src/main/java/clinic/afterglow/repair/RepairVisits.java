package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.integration.IntegrationWindow;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.BookedVisit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.SeriesSpacing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes of a booked visit one that can be repaired: who else could see the patient and where, and
 * which days and times its rules leave.
 *
 * @param staff who sees patients at the site
 * @param gap days between two doses at least, where no series asks for more
 */
record RepairVisits(
    SiteDetails site,
    SiteCalendar calendar,
    List<AccountSummary> staff,
    Map<AppointmentId, IntegrationWindow> windows,
    Map<AppointmentId, SeriesSpacing> spacings,
    int gap) {

  /**
   * @param others visits of the patient that are not affected
   */
  RepairVisit of(BookedVisit visit, List<BookedVisit> others) {
    var spacing = Optional.ofNullable(spacings.get(visit.id()));
    return new RepairVisit(
        visit.id(),
        visit.patient(),
        visit.kind(),
        new VisitPlace(visit.room(), visit.clinician(), visit.start()),
        Duration.between(visit.start(), visit.end()),
        rooms(visit),
        clinicians(visit),
        Optional.ofNullable(windows.get(visit.id()))
            .map(window -> new RepairVisit.Starts(window.from(), window.until()))
            .orElse(RepairVisit.Starts.ANY),
        order(visit, others),
        notOn(others, spacing),
        spacing);
  }

  /** A chair for a chair and a room for a room. */
  private List<RoomId> rooms(BookedVisit visit) {
    var kind =
        site.rooms().stream()
            .filter(room -> room.id().equals(visit.room()))
            .map(RoomSummary::kind)
            .findFirst();
    return Stream.concat(
            Stream.of(visit.room()),
            site.rooms().stream()
                .filter(RoomSummary::active)
                .filter(room -> kind.filter(room.kind()::equals).isPresent())
                .map(RoomSummary::id))
        .distinct()
        .toList();
  }

  /** Those of the same profession. */
  private List<UserId> clinicians(BookedVisit visit) {
    var roles =
        staff.stream()
            .filter(one -> one.id().equals(visit.clinician()))
            .flatMap(one -> one.roles().stream())
            .filter(EnumSet.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER)::contains)
            .collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(visit.clinician()),
            staff.stream()
                .filter(one -> !Collections.disjoint(one.roles(), roles))
                .map(AccountSummary::id))
        .distinct()
        .toList();
  }

  /** Behind the visit before it and in front of the one after it. */
  private static RepairVisit.Starts order(BookedVisit visit, List<BookedVisit> others) {
    var length = Duration.between(visit.start(), visit.end());
    var from =
        others.stream()
            .filter(other -> other.start().isBefore(visit.start()))
            .map(BookedVisit::end)
            .max(Instant::compareTo);
    var until =
        others.stream()
            .filter(other -> other.start().isAfter(visit.start()))
            .map(BookedVisit::start)
            .min(Instant::compareTo)
            .map(next -> next.minus(length));
    return new RepairVisit.Starts(from.orElse(Instant.MIN), until.orElse(Instant.MAX));
  }

  /** The days too near to other doses; its own series sees to the doses in it. */
  private Set<LocalDate> notOn(List<BookedVisit> others, Optional<SeriesSpacing> spacing) {
    var days = new HashSet<LocalDate>();
    for (var other : others) {
      if (other.kind() != AppointmentKind.DOSING) {
        continue;
      }
      boolean inSeries =
          spacing.filter(rules -> rules.visits().containsKey(other.id())).isPresent();
      int near = inSeries ? 1 : Math.max(1, spacing.map(SeriesSpacing::gapDays).orElse(gap));
      var day = calendar.day(other.start());
      day.minusDays(near - 1L).datesUntil(day.plusDays(near)).forEach(days::add);
    }
    return days;
  }
}
