package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.scheduling.BoardLimits;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the visits of a day or a week out for the board.
 *
 * @param visits all of them, wanted or not
 * @param limits closed days, absences and rosters
 * @param staff the people who get a row of their own
 * @param mayBook whether visits may be moved and places chosen
 */
record BoardDrawing(
    BoardPlace place,
    List<Visit> visits,
    BoardLimits limits,
    List<AccountSummary> staff,
    boolean mayBook) {

  /** Shown when the site is closed: a board needs hours to draw. */
  private static final OpeningHours USUAL =
      new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));

  /** So much before and after is shown, shaded. */
  private static final Duration MARGIN = Duration.ofMinutes(30);

  private static final LocalTime LATEST = LocalTime.of(23, 45);

  BoardDay day() {
    var rows = place.side() == BoardSide.ROOMS ? rooms() : clinicians();
    return new BoardDay(
        place.first(),
        place.week() ? 7 : 1,
        left(),
        from(),
        until(),
        place.site().zone(),
        rows,
        visits.stream().filter(place::wants).map(this::boxed).toList(),
        days().flatMap(this::blocks).toList(),
        new ChairLoad(place, visits).of(days().filter(day -> open(day).isPresent()), this::hours),
        new BoardDay.Words(t("scheduling.load"), mayBook ? t("scheduling.bookIn") : ""));
  }

  private Stream<LocalDate> days() {
    return place.first().datesUntil(place.last().plusDays(1));
  }

  Optional<OpeningHours> open(LocalDate day) {
    return Optional.ofNullable(place.site().hours().get(day.getDayOfWeek()))
        .filter(_ -> !limits.closures().containsKey(day));
  }

  private OpeningHours hours(LocalDate day) {
    return open(day).orElse(USUAL);
  }

  /** Weekdays without hours and without visits take no room in a week. */
  private Set<DayOfWeek> left() {
    var seen =
        visits.stream()
            .filter(place::wants)
            .map(visit -> local(visit.start()).getDayOfWeek())
            .collect(Collectors.toSet());
    return days()
        .map(LocalDate::getDayOfWeek)
        .filter(day -> !place.site().hours().containsKey(day) && !seen.contains(day))
        .collect(Collectors.toSet());
  }

  private LocalTime from() {
    return Stream.concat(
            days().map(day -> hours(day).opens()).map(BoardDrawing::earlier),
            visits.stream().filter(place::wants).map(visit -> local(visit.start()).toLocalTime()))
        .min(Comparator.naturalOrder())
        .map(time -> time.withMinute(time.getMinute() / 15 * 15))
        .orElse(USUAL.opens());
  }

  private LocalTime until() {
    return Stream.concat(
            days().map(day -> hours(day).closes()).map(BoardDrawing::later),
            visits.stream()
                .filter(place::wants)
                .map(visit ->
                    local(visit.end()).toLocalDate().equals(local(visit.start()).toLocalDate())
                        ? local(visit.end()).toLocalTime()
                        : LATEST))
        .max(Comparator.naturalOrder())
        .orElse(USUAL.closes());
  }

  private static LocalTime earlier(LocalTime opens) {
    return opens.isBefore(LocalTime.MIN.plus(MARGIN)) ? LocalTime.MIN : opens.minus(MARGIN);
  }

  private static LocalTime later(LocalTime closes) {
    return closes.isAfter(LATEST.minus(MARGIN)) ? LATEST : closes.plus(MARGIN);
  }

  private Stream<BoardDay.Block> blocks(LocalDate day) {
    var open = open(day);
    if (open.isEmpty()) {
      var why =
          Optional.ofNullable(limits.closures().get(day))
              .map(reason -> t("scheduling.closed", reason))
              .orElseGet(() -> t("scheduling.notOpen"));
      return Stream.of(BoardDay.Block.everywhere(day.atTime(from()), day.atTime(until()), why));
    }
    var rows = new RowBlocks(place, limits, from(), until(), key -> t(key)).on(day, open.get());
    return place.week() ? rows : Stream.concat(outside(day, open.get()), rows);
  }

  private Stream<BoardDay.Block> outside(LocalDate day, OpeningHours hours) {
    return Stream.of(
            BoardDay.Block.everywhere(
                day.atTime(from()),
                day.atTime(hours.opens()),
                t("scheduling.opens", Times.clock(hours.opens()))),
            BoardDay.Block.everywhere(
                day.atTime(hours.closes()),
                day.atTime(until()),
                t("scheduling.closes", Times.clock(hours.closes()))))
        .filter(block -> block.start().isBefore(block.end()));
  }

  private List<BoardDay.Resource> rooms() {
    var known =
        place.site().rooms().stream()
            .filter(RoomSummary::active)
            .sorted(Comparator.comparing(room -> room.kind() != RoomKind.CHAIR))
            .map(room -> row(room.id().value().toString(), room.name(), Texts.label(room.kind())));
    var seen =
        visits.stream()
            .filter(place::wants)
            .filter(visit -> !inUse(visit))
            .map(visit ->
                row(visit.room().value().toString(), visit.roomName(), t("scheduling.outOfUse")));
    return Stream.concat(known, seen).distinct().toList();
  }

  private boolean inUse(Visit visit) {
    return place.site().rooms().stream()
        .anyMatch(room -> room.active() && room.id().equals(visit.room()));
  }

  private List<BoardDay.Resource> clinicians() {
    var known =
        staff.stream().map(person -> row(person.id().value().toString(), person.displayName(), ""));
    var seen =
        visits.stream()
            .filter(place::wants)
            .map(visit -> row(visit.clinician().value().toString(), visit.clinicianName(), ""));
    return Stream.concat(known, seen).distinct().toList();
  }

  private static BoardDay.Resource row(String id, String name, String hint) {
    return new BoardDay.Resource(id, name, hint);
  }

  private BoardDay.Visit boxed(Visit visit) {
    boolean rooms = place.side() == BoardSide.ROOMS;
    return new BoardDay.Visit(
        visit.id().value().toString(),
        (rooms ? visit.room().value() : visit.clinician().value()).toString(),
        local(visit.start()),
        end(visit),
        visit.patientName(),
        Texts.label(visit.kind()),
        rooms ? visit.clinicianName() : visit.roomName(),
        VisitStates.words(visit.kind(), visit.status()),
        VisitTones.of(visit.status()),
        since(visit),
        mayBook && visit.status().expected());
  }

  /** In the hour that comes twice, the clock on the wall may show the end before the beginning. */
  private LocalDateTime end(Visit visit) {
    var start = local(visit.start());
    var end = local(visit.end());
    return end.isAfter(start) ? end : start.plus(Duration.between(visit.start(), visit.end()));
  }

  /** Since when somebody waits, sits or recovers is what the desk looks for. */
  private String since(Visit visit) {
    return switch (visit.status()) {
      case ARRIVED, IN_CHAIR, IN_RECOVERY ->
          t("scheduling.since", Times.clock(visit.since(), place.site().zone()));
      default -> "";
    };
  }

  private LocalDateTime local(java.time.Instant at) {
    return LocalDateTime.ofInstant(at, place.site().zone());
  }
}
