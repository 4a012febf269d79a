package clinic.afterglow.scheduling.ui;

import static clinic.afterglow.ui.Texts.t;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomKind;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.SiteDetails;
import clinic.afterglow.scheduling.Visit;
import clinic.afterglow.security.AccountSummary;
import clinic.afterglow.ui.BoardDay;
import clinic.afterglow.ui.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a day of visits out for the board. */
record BoardDays(SiteDetails site, LocalDate day, List<Visit> visits, Optional<String> closure) {

  /** Shown when the site is closed: a board needs hours to draw. */
  private static final OpeningHours USUAL =
      new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));

  BoardDay byRoom(boolean movable) {
    var rooms =
        site.rooms().stream()
            .filter(RoomSummary::active)
            .sorted(Comparator.comparing(room -> room.kind() != RoomKind.CHAIR))
            .map(room ->
                new BoardDay.Resource(
                    room.id().value().toString(), room.name(), Texts.label(room.kind())))
            .toList();
    return day(rooms, visits.stream().map(visit -> boxed(visit, BoardSide.ROOMS, movable)));
  }

  BoardDay byClinician(List<AccountSummary> staff, boolean movable) {
    var known =
        staff.stream().map(person -> row(person.id().value().toString(), person.displayName()));
    var seen =
        visits.stream()
            .map(visit -> row(visit.clinician().value().toString(), visit.clinicianName()));
    return day(
        Stream.concat(known, seen).distinct().toList(),
        visits.stream().map(visit -> boxed(visit, BoardSide.CLINICIANS, movable)));
  }

  private static BoardDay.Resource row(String id, String name) {
    return new BoardDay.Resource(id, name, "");
  }

  private BoardDay day(List<BoardDay.Resource> rows, Stream<BoardDay.Visit> boxes) {
    var open =
        Optional.ofNullable(site.hours().get(day.getDayOfWeek())).filter(_ -> closure.isEmpty());
    var hours = open.orElse(USUAL);
    var why =
        closure
            .map(reason -> t("scheduling.closed", reason))
            .orElseGet(() -> t("scheduling.notOpen"));
    var blocks =
        open.isPresent()
            ? List.<BoardDay.Block>of()
            : rows.stream()
                .map(row ->
                    new BoardDay.Block(
                        row.id(), day.atTime(hours.opens()), day.atTime(hours.closes()), why))
                .toList();
    return BoardDay.of(
        day, hours.opens(), hours.closes(), site.zone(), rows, boxes.toList(), blocks);
  }

  private BoardDay.Visit boxed(Visit visit, BoardSide side, boolean movable) {
    boolean rooms = side == BoardSide.ROOMS;
    return new BoardDay.Visit(
        visit.id().value().toString(),
        (rooms ? visit.room().value() : visit.clinician().value()).toString(),
        LocalDateTime.ofInstant(visit.start(), site.zone()),
        LocalDateTime.ofInstant(visit.end(), site.zone()),
        visit.patientName(),
        t(
            "scheduling.visit.detail",
            visit.kind(),
            rooms ? visit.clinicianName() : visit.roomName()),
        Texts.label(visit.status()),
        VisitTones.of(visit.status()),
        movable && visit.status().expected());
  }
}
