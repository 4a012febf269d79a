package clinic.afterglow.repair;

import clinic.afterglow.repair.RepairBoard.Piece;
import clinic.afterglow.repair.RepairBoard.Seat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The places that one visit could have beside the others: at each start the least disturbing. */
class RepairOptions {

  private final RepairBoard board;
  private final Choices choices;

  RepairOptions(RepairBoard board) {
    this.board = board;
    this.choices = new Choices(board);
  }

  /**
   * The least disturbing first.
   *
   * @param most at its own time, on its day and on other days, each
   */
  Stream<Seat> of(int visit, int most) {
    var piece = board.piece(visit);
    return IntStream.range(0, Choices.CLASSES / Choices.CHANGES)
        .boxed()
        .flatMap(tier ->
            IntStream.range(0, Choices.CHANGES)
                .boxed()
                .flatMap(changes -> ofClass(visit, piece, tier * Choices.CHANGES + changes))
                .filter(oncePerStart(piece))
                .limit(most));
  }

  private Stream<Seat> ofClass(int visit, Piece piece, int classOf) {
    var starts = new long[board.words()];
    if (!choices.starts(piece, classOf, starts)) {
      return Stream.empty();
    }
    return IntStream.range(0, board.quarters())
        .filter(start -> Quarters.get(starts, start) && board.fits(visit, start))
        .boxed()
        .sorted(Comparator.comparing(start -> piece.distance()[start]))
        .flatMap(start -> seats(piece, classOf, start));
  }

  private Stream<Seat> seats(Piece piece, int classOf, int start) {
    return Arrays.stream(piece.rooms())
        .boxed()
        .flatMap(room ->
            Arrays.stream(piece.clinicians())
                .mapToObj(clinician -> new Seat(start, room, clinician, false)))
        .filter(seat -> choices.free(piece, classOf, seat));
  }

  /** At its own time everybody who is free, at other times only the best. */
  private static Predicate<Seat> oncePerStart(Piece piece) {
    var seen = new HashSet<Integer>();
    return seat -> seat.start() == piece.start() || seen.add(seat.start());
  }
}
