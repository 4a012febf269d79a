package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.scheduling.BoardSheet;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.Texts;
import clinic.afterglow.ui.Times;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays the visits of a day or a week out for the board.
 *
 * @param sheet all visits and groups, wanted or not, and what keeps visits away
 * @param staff the people who get a row of their own
 * @param mayBook whether visits may be moved and places chosen
 */
record BoardDrawing(
    BoardPlace place, BoardSheet sheet, List<AccountSummary> staff, boolean mayBook) {

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
        boxes(new BoardBoxes(place, mayBook)),
        days().flatMap(this::blocks).toList(),
        new ChairLoad(place, booked()).of(days().filter(day -> open(day).isPresent()), this::hours),
        new BoardDay.Words(t("scheduling.load"), mayBook ? t("scheduling.bookIn") : ""));
  }

  private List<BoardDay.Visit> boxes(BoardBoxes box) {
    return Stream.concat(
            sheet.visits().stream().filter(place::wants).map(box::of),
            sheet.groups().stream().filter(place::wants).flatMap(box::of))
        .toList();
  }

  private Stream<Shown> shown() {
    return Stream.concat(
        sheet.visits().stream().filter(place::wants).map(Shown::of),
        sheet.groups().stream().filter(place::wants).map(Shown::of));
  }

  private List<Shown> booked() {
    return Stream.concat(
            sheet.visits().stream().filter(visit -> visit.status().holdsItsTime()).map(Shown::of),
            sheet.groups().stream().map(Shown::of))
        .toList();
  }

  private Stream<LocalDate> days() {
    return place.first().datesUntil(place.last().plusDays(1));
  }

  Optional<OpeningHours> open(LocalDate day) {
    return Optional.ofNullable(place.site().hours().get(day.getDayOfWeek()))
        .filter(_ -> !sheet.limits().closures().containsKey(day));
  }

  private OpeningHours hours(LocalDate day) {
    return open(day).orElse(USUAL);
  }

  /** Weekdays without hours and without visits take no room in a week. */
  private Set<DayOfWeek> left() {
    var seen =
        shown().map(visit -> local(visit.start()).getDayOfWeek()).collect(Collectors.toSet());
    return days()
        .map(LocalDate::getDayOfWeek)
        .filter(day -> !place.site().hours().containsKey(day) && !seen.contains(day))
        .collect(Collectors.toSet());
  }

  /** A full hour: the names of the hours above the board name the beginnings of its columns. */
  private LocalTime from() {
    return Stream.concat(
            days().map(day -> hours(day).opens()).map(BoardDrawing::earlier),
            shown().map(visit -> local(visit.start()).toLocalTime()))
        .min(Comparator.naturalOrder())
        .map(time -> time.truncatedTo(ChronoUnit.HOURS))
        .orElse(USUAL.opens());
  }

  private LocalTime until() {
    return Stream.concat(
            days().map(day -> hours(day).closes()).map(BoardDrawing::later),
            shown()
                .map(visit ->
                    local(visit.end()).toLocalDate().equals(local(visit.start()).toLocalDate())
                        ? local(visit.end()).toLocalTime()
                        : LATEST))
        .max(Comparator.naturalOrder())
        .map(BoardDrawing::fullHour)
        .orElse(USUAL.closes());
  }

  private static LocalTime fullHour(LocalTime time) {
    var begun = time.truncatedTo(ChronoUnit.HOURS);
    if (begun.equals(time)) {
      return time;
    }
    return begun.getHour() == LATEST.getHour() ? LATEST : begun.plusHours(1);
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
          Optional.ofNullable(sheet.limits().closures().get(day))
              .map(reason -> t("scheduling.closed", reason))
              .orElseGet(() -> t("scheduling.notOpen"));
      return Stream.of(BoardDay.Block.everywhere(day.atTime(from()), day.atTime(until()), why));
    }
    var rows =
        new RowBlocks(place, sheet.limits(), from(), until(), key -> t(key)).on(day, open.get());
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
        shown()
            .filter(visit -> !inUse(visit))
            .map(visit ->
                row(visit.room().value().toString(), visit.roomName(), t("scheduling.outOfUse")));
    return Stream.concat(known, seen).distinct().toList();
  }

  private boolean inUse(Shown visit) {
    return place.site().rooms().stream()
        .anyMatch(room -> room.active() && room.id().equals(visit.room()));
  }

  private List<BoardDay.Resource> clinicians() {
    var known =
        staff.stream().map(person -> row(person.id().value().toString(), person.displayName(), ""));
    var seen =
        shown()
            .flatMap(one -> one.staff().entrySet().stream())
            .map(person -> row(person.getKey().value().toString(), person.getValue(), ""));
    return Stream.concat(known, seen).distinct().toList();
  }

  private static BoardDay.Resource row(String id, String name, String hint) {
    return new BoardDay.Resource(id, name, hint);
  }

  private LocalDateTime local(java.time.Instant at) {
    return LocalDateTime.ofInstant(at, place.site().zone());
  }
}
