package clinic.afterglow.series;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The same series by Timefold in its default configuration, until its first legal plan: a time, a
 * chair and a clinician for each dose, by the same rules.
 */
public final class PeerSeries {

  private static final int NANOS = 1_000_000;

  private PeerSeries() {}

  /** A day and a quarter hour, both counted on: a time that is open for a whole visit. */
  public record Opening(int day, int start, int end) {}

  /** A chair or a clinician that is taken. */
  public record Taken(UUID resource, int start, int end) {}

  @PlanningEntity
  public static class PeerDose {

    @PlanningId public int id;
    public List<Opening> openings = List.of();

    @PlanningVariable public @Nullable Opening opening;

    @PlanningVariable(valueRangeProviderRefs = "chairs")
    public @Nullable UUID chair;

    @PlanningVariable(valueRangeProviderRefs = "clinicians")
    public @Nullable UUID clinician;

    @ValueRangeProvider
    public List<Opening> getOpenings() {
      return openings;
    }

    public UUID chair() {
      return Objects.requireNonNull(chair);
    }

    public UUID clinician() {
      return Objects.requireNonNull(clinician);
    }

    public int day() {
      return Objects.requireNonNull(opening).day();
    }

    public int start() {
      return Objects.requireNonNull(opening).start();
    }

    public int end() {
      return Objects.requireNonNull(opening).end();
    }
  }

  @PlanningSolution
  public static class PeerPlan {

    @PlanningEntityCollectionProperty public List<PeerDose> doses = new ArrayList<>();
    @ProblemFactCollectionProperty public List<Taken> taken = List.of();

    @ProblemFactCollectionProperty
    @ValueRangeProvider(id = "chairs")
    public List<UUID> chairs = List.of();

    @ValueRangeProvider(id = "clinicians")
    public List<UUID> clinicians = List.of();

    @PlanningScore public @Nullable HardSoftScore score;
  }

  public static class Rules implements ConstraintProvider {

    private static final int GAP = 2;
    private static final int WEEK = 7;
    private static final int PER_WEEK = 3;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
      return new Constraint[] {
        factory
            .forEach(PeerDose.class)
            .join(
                Taken.class,
                Joiners.equal(PeerDose::chair, Taken::resource),
                Joiners.overlapping(PeerDose::start, PeerDose::end, Taken::start, Taken::end))
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("chair"),
        factory
            .forEach(PeerDose.class)
            .join(
                Taken.class,
                Joiners.equal(PeerDose::clinician, Taken::resource),
                Joiners.overlapping(PeerDose::start, PeerDose::end, Taken::start, Taken::end))
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("clinician"),
        factory
            .forEachUniquePair(PeerDose.class)
            .filter((one, other) -> Math.abs(one.day() - other.day()) < GAP)
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("gap"),
        factory
            .forEach(PeerDose.class)
            .join(
                PeerDose.class,
                Joiners.filtering(
                    (one, other) -> other.day() >= one.day() && other.day() < one.day() + WEEK))
            .groupBy((one, _) -> one, ConstraintCollectors.countBi())
            .filter((_, count) -> count > PER_WEEK)
            .penalize(HardSoftScore.ONE_HARD)
            .asConstraint("week")
      };
    }
  }

  /** Milliseconds until its first legal plan; empty when there is none in that time. */
  public static OptionalLong firstPlan(LoadedClinic clinic, Duration atMost) {
    var plan = plan(clinic.problem());
    var config =
        new SolverConfig()
            .withSolutionClass(PeerPlan.class)
            .withEntityClasses(PeerDose.class)
            .withConstraintProviderClass(Rules.class)
            .withTerminationConfig(
                new TerminationConfig().withSpentLimit(atMost).withBestScoreFeasible(true));
    long start = System.nanoTime();
    var score = SolverFactory.<PeerPlan>create(config).buildSolver().solve(plan).score;
    long millis = (System.nanoTime() - start) / NANOS;
    return score != null && score.isFeasible() ? OptionalLong.of(millis) : OptionalLong.empty();
  }

  /** The first dose is on the day that was asked for, as ours is. */
  private static PeerPlan plan(PlanningProblem problem) {
    var first = openings(problem, 0).toList();
    var later =
        IntStream.range(1, problem.protocol().windowDays())
            .boxed()
            .flatMap(day -> openings(problem, day))
            .toList();
    var plan = new PeerPlan();
    for (int i = 0; i < problem.protocol().sessions(); i++) {
      var dose = new PeerDose();
      dose.id = i;
      dose.openings = i == 0 ? first : later;
      plan.doses.add(dose);
    }
    plan.chairs = problem.chairs().stream().map(RoomId::value).toList();
    plan.clinicians = problem.clinicians().stream().map(UserId::value).toList();
    plan.taken =
        problem.busy().stream()
            .map(one -> new Taken(one.resource(), quarter(one.start()), quarter(one.end())))
            .toList();
    return plan;
  }

  private static Stream<Opening> openings(PlanningProblem problem, int at) {
    var day = problem.from().plusDays(at);
    int length = (int) (problem.protocol().length().toMinutes() / 15);
    return problem.calendar().hours(day).stream()
        .flatMapToInt(hours ->
            IntStream.rangeClosed(
                quarter(problem.calendar().instant(day, hours.opens())),
                quarter(problem.calendar().instant(day, hours.closes())) - length))
        .mapToObj(start -> new Opening(at, start, start + length));
  }

  private static int quarter(Instant at) {
    return Math.toIntExact(at.getEpochSecond() / 900);
  }
}
