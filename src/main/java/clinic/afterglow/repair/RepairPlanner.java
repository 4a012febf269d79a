package clinic.afterglow.repair;

import clinic.afterglow.repair.RepairBoard.Seat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Repairs a day: gives every affected visit a place, so that all together are disturbed as little
 * as can be. A series window, a gap and an integration window are never broken for it.
 */
class RepairPlanner {

  private final RepairProblem problem;
  private final RepairGrid grid;
  private final RepairBoard board;
  private final RepairReasons reasons;

  RepairPlanner(RepairProblem problem) {
    this.problem = problem;
    this.grid = new RepairGrid(problem);
    this.board = new RepairBoard(problem, grid, new Openings(problem, grid));
    this.reasons = new RepairReasons(problem, grid);
  }

  RepairPlan plan(Effort effort) {
    boolean proven = new RepairSearch(board, effort).run();
    return result(proven);
  }

  private RepairPlan result(boolean proven) {
    var repairs =
        IntStream.range(0, board.size())
            .mapToObj(visit -> repair(visit, board.seat(visit).orElseThrow()))
            .toList();
    long rank =
        IntStream.range(0, board.size())
            .mapToLong(v -> Choices.rankOf(board.piece(v), board.seat(v).orElseThrow()))
            .sum();
    return new RepairPlan(repairs, Ranks.cost(rank), proven);
  }

  private VisitRepair repair(int at, Seat seat) {
    var visit = problem.visits().get(at);
    return new VisitRepair(
        visit.id(),
        visit.patient(),
        visit.kind(),
        visit.length(),
        visit.place(),
        seat.left() ? Optional.empty() : Optional.of(board.place(seat)),
        change(at, seat),
        seat.left() ? reasons.of(visit) : List.of());
  }

  private RepairKind change(int at, Seat seat) {
    var piece = board.piece(at);
    if (seat.left()) {
      return RepairKind.LEFT;
    }
    if (seat.start() == piece.start()) {
      return RepairKind.SAME_TIME;
    }
    boolean sameDay = seat.start() >= piece.dayFrom() && seat.start() < piece.dayUntil();
    return sameDay ? RepairKind.OTHER_TIME : RepairKind.OTHER_DAY;
  }
}
