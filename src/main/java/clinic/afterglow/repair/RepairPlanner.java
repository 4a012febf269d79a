package clinic.afterglow.repair;

import clinic.afterglow.repair.RepairBoard.Seat;
import clinic.afterglow.scheduling.AppointmentId;
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

  /** Whether these visits can still be moved like that, all together and by all rules. */
  boolean allows(RepairPlan plan) {
    if (!plan.repairs().stream().map(VisitRepair::visit).toList().equals(visits())) {
      return false;
    }
    for (int visit = 0; visit < board.size(); visit++) {
      var repair = plan.repairs().get(visit);
      if (!repair.from().equals(problem.visits().get(visit).place()) || !takes(visit, repair)) {
        return false;
      }
    }
    return true;
  }

  /** Where one of them could be while the others are where a plan has them. */
  List<VisitPlace> options(RepairPlan plan, AppointmentId visit, int most) {
    int at = visits().indexOf(visit);
    if (at < 0 || !allows(plan)) {
      return List.of();
    }
    board.lift(at);
    return new RepairOptions(board).of(at, most).map(board::place).toList();
  }

  private List<AppointmentId> visits() {
    return problem.visits().stream().map(RepairVisit::id).toList();
  }

  private boolean takes(int visit, VisitRepair repair) {
    if (repair.to().isEmpty()) {
      boolean may = board.mayBeLeft(visit);
      board.put(visit, board.asBooked(visit));
      return may;
    }
    var piece = board.piece(visit);
    var seat = board.seat(repair.to().get());
    boolean may =
        seat.isPresent()
            && Quarters.get(piece.starts(), seat.get().start())
            && Quarters.get(board.free(piece, seat.get().room()), seat.get().start())
            && Quarters.get(board.free(piece, seat.get().clinician()), seat.get().start())
            && board.fits(visit, seat.get().start());
    seat.ifPresent(there -> board.put(visit, there));
    return may;
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
