package clinic.afterglow.repair;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The same repair by Timefold in its default configuration. It is given for each visit only the
 * places that its rules allow, so that all it has left to keep is that two visits never meet.
 */
public final class PeerRepair {

  private PeerRepair() {}

  /** A place that a visit may have; {@code left} for the booked one, which cannot take place. */
  public record Choice(int start, int end, int room, int clinician, boolean left, long rank) {}

  @PlanningEntity
  public static class PeerVisit {

    @PlanningId public int id;
    public List<Choice> choices = List.of();

    @PlanningVariable public @Nullable Choice choice;

    @ValueRangeProvider
    public List<Choice> getChoices() {
      return choices;
    }

    public Choice at() {
      return java.util.Objects.requireNonNull(choice);
    }

    public int room() {
      return at().room();
    }

    public int clinician() {
      return at().clinician();
    }

    public int start() {
      return at().start();
    }

    public int end() {
      return at().end();
    }
  }

  @PlanningSolution
  public static class PeerDay {

    @PlanningEntityCollectionProperty public List<PeerVisit> visits = new ArrayList<>();
    @PlanningScore public @Nullable HardSoftScore score;
  }

  public static class Rules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        factory
            .forEachUniquePair(
                PeerVisit.class,
                Joiners.equal(PeerVisit::room),
                Joiners.overlapping(PeerVisit::start, PeerVisit::end))
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("room"),
        factory
            .forEachUniquePair(
                PeerVisit.class,
                Joiners.equal(PeerVisit::clinician),
                Joiners.overlapping(PeerVisit::start, PeerVisit::end))
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("clinician"),
        factory
            .forEach(PeerVisit.class)
            .penalize(HardSoftScore.ONE_SOFT, visit -> visit.at().rank())
            .asConstraint("disturbance")
      };
    }
  }

  /** The best it finds in a time; empty when that has two visits in one place. */
  static Optional<RepairCost> best(RepairProblem problem, Duration time) {
    var grid = new RepairGrid(problem);
    var board = new RepairBoard(problem, grid, new Openings(problem, grid));
    var day = new PeerDay();
    IntStream.range(0, board.size()).forEach(i -> day.visits.add(visit(board, i)));
    var config =
        new SolverConfig()
            .withSolutionClass(PeerDay.class)
            .withEntityClasses(PeerVisit.class)
            .withConstraintProviderClass(Rules.class)
            .withTerminationSpentLimit(time);
    var solved = SolverFactory.<PeerDay>create(config).buildSolver().solve(day);
    var score = solved.score;
    return score != null && score.isFeasible()
        ? Optional.of(Ranks.cost(-score.softScore()))
        : Optional.empty();
  }

  private static PeerVisit visit(RepairBoard board, int at) {
    var piece = board.piece(at);
    var visit = new PeerVisit();
    visit.id = at;
    visit.choices = new ArrayList<>();
    for (int start : piece.order()) {
      for (int room : piece.rooms()) {
        for (int clinician : piece.clinicians()) {
          if (Quarters.get(board.free(piece, room), start)
              && Quarters.get(board.free(piece, clinician), start)) {
            var seat = new RepairBoard.Seat(start, room, clinician, false);
            visit.choices.add(
                new Choice(
                    start,
                    start + piece.length(),
                    room,
                    clinician,
                    false,
                    Choices.rankOf(piece, seat)));
          }
        }
      }
    }
    visit.choices.add(
        new Choice(
            piece.start(),
            piece.start() + piece.length(),
            piece.room(),
            piece.clinician(),
            true,
            Ranks.LEFT));
    return visit;
  }
}
