package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.scheduling.AbsenceDetails;
import clinic.afterglow.scheduling.BoardLimits;
import clinic.afterglow.scheduling.ResourceKind;
import clinic.afterglow.scheduling.Roster;
import clinic.afterglow.ui.BoardDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * When single rows cannot be booked: somebody is away or off duty, a room is out of use. A week
 * shows those only that take a whole day.
 *
 * @param from the board begins
 * @param until the board ends
 * @param words of a key
 */
record RowBlocks(
    BoardPlace place,
    BoardLimits limits,
    LocalTime from,
    LocalTime until,
    UnaryOperator<String> words) {

  Stream<BoardDay.Block> on(LocalDate day, OpeningHours open) {
    var blocks =
        place.side() == BoardSide.ROOMS
            ? absences(day, ResourceKind.ROOM, words.apply("scheduling.outOfUse"))
            : Stream.concat(
                absences(day, ResourceKind.CLINICIAN, words.apply("scheduling.away")),
                offDuty(day));
    return blocks
        .filter(block -> block.start().isBefore(block.end()))
        .filter(block -> !place.week() || covers(block, day, open));
  }

  private static boolean covers(BoardDay.Block block, LocalDate day, OpeningHours open) {
    return !block.start().isAfter(day.atTime(open.opens()))
        && !block.end().isBefore(day.atTime(open.closes()));
  }

  private Stream<BoardDay.Block> absences(LocalDate day, ResourceKind what, String title) {
    return limits.absences().stream()
        .filter(one -> one.what() == what)
        .map(one -> absence(day, one, title));
  }

  private BoardDay.Block absence(LocalDate day, AbsenceDetails one, String title) {
    return block(day, one.resource().toString(), local(one.from()), local(one.until()), title);
  }

  private Stream<BoardDay.Block> offDuty(LocalDate day) {
    return limits.rosters().entrySet().stream()
        .filter(one -> one.getValue().week(day).isPresent())
        .flatMap(one -> offDuty(day, one.getKey().value().toString(), one.getValue()));
  }

  private Stream<BoardDay.Block> offDuty(LocalDate day, String row, Roster roster) {
    var title = words.apply("scheduling.offDuty");
    var begins = day.atTime(from);
    var ends = day.atTime(until);
    return roster
        .hours(day)
        .map(own ->
            Stream.of(
                block(day, row, begins, day.atTime(own.opens()), title),
                block(day, row, day.atTime(own.closes()), ends, title)))
        .orElseGet(() -> Stream.of(block(day, row, begins, ends, title)));
  }

  /** As much of it as lies on the board that day. */
  private BoardDay.Block block(
      LocalDate day, String row, LocalDateTime start, LocalDateTime end, String title) {
    var begins = day.atTime(from);
    var ends = day.atTime(until);
    return new BoardDay.Block(
        row, start.isBefore(begins) ? begins : start, end.isAfter(ends) ? ends : end, title);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, place.site().zone());
  }
}
