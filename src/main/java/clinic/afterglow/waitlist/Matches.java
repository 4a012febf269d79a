package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.VisitMoves;
import clinic.afterglow.series.SeriesMoves;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whom a time suits: those who may take it in front, and among them who has waited longest. */
@Component
class Matches {

  /** So many of those who wait are looked at, longest first. */
  private static final int LOOKED_AT = 50;

  private final WaitRows waits;
  private final TakenTimes times;
  private final VisitMoves visits;
  private final SeriesMoves series;
  private final Sites sites;
  private final Policies policies;
  private final Clock clock;

  Matches(
      WaitRows waits,
      TakenTimes times,
      VisitMoves visits,
      SeriesMoves series,
      Sites sites,
      Policies policies,
      Clock clock) {
    this.waits = waits;
    this.times = times;
    this.visits = visits;
    this.series = series;
    this.sites = sites;
    this.policies = policies;
    this.clock = clock;
  }

  List<Match> of(OpenSlot slot, int most) {
    var waiting = waits.forSlot(slot, LOOKED_AT);
    if (waiting.isEmpty()) {
      return List.of();
    }
    var fit = fit(slot, waiting);
    return waiting.stream()
        .flatMap(who -> fit.first(slot, who).map(place -> new Suited(who, place)).stream())
        .limit(most)
        .map(suited -> match(slot, suited))
        .sorted(Comparator.comparing(match -> !match.decision().allowed()))
        .toList();
  }

  private record Suited(Waiting who, NewAppointment place) {}

  private Fit fit(OpenSlot slot, List<Waiting> waiting) {
    var site = sites.details(slot.site());
    var calendar = sites.calendar(slot.site(), slot.start().atZone(slot.zone()).toLocalDate());
    var rooms = site.rooms().stream().filter(RoomSummary::active).map(RoomSummary::id).toList();
    var needed =
        Stream.of(
                slot.room().map(Stream::of).orElseGet(rooms::stream).map(RoomId::value),
                slot.clinician().stream().map(UserId::value),
                waiting.stream()
                    .flatMap(who -> who.visit().stream())
                    .map(visit -> visit.clinician().value()),
                waiting.stream().map(who -> who.patient().value()))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    return new Fit(
        calendar,
        rooms,
        times.of(needed, slot.start(), slot.end()),
        visits.away(slot.site(), slot.start(), slot.end()),
        clock.instant());
  }

  private Match match(OpenSlot slot, Suited suited) {
    var who = suited.who();
    var day = suited.place().start().atZone(slot.zone()).toLocalDate();
    var now = clock.instant();
    return new Match(
        who,
        suited.place(),
        Duration.between(who.since(), now).toDays(),
        who.visit()
            .map(visit ->
                ChronoUnit.DAYS.between(day, visit.start().atZone(slot.zone()).toLocalDate()))
            .orElse(0L),
        Decision.of(objections(who, suited.place(), day)));
  }

  private List<Objection> objections(Waiting who, NewAppointment place, LocalDate day) {
    if (who.kind() != AppointmentKind.DOSING || who.visit().isEmpty()) {
      return List.of();
    }
    var visit = who.visit().get();
    return series
        .review(visit.id(), day)
        .orElseGet(() -> {
          int gap = policies.current().get(Policy.SERIES_MIN_GAP_DAYS);
          var around = Duration.ofDays(gap + 1L);
          var others =
              times.doses(
                  who.patient(),
                  visit.id(),
                  place.start().minus(around),
                  place.start().plus(around));
          return DoseGap.objection(day, others, gap).stream().toList();
        });
  }
}
