package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeriesPlannerPropertyTests {

  static final int CLINICS = 6_000;

  @Test
  void findsTheBestPlansExactlyAsTryingThemAllDoes() {
    var feasible = new AtomicInteger();
    qt().withExamples(CLINICS)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var problem = RandomClinics.of(seed);
          var truth = new BruteForce(problem);
          var best = truth.plans(problem.from());

          switch (new SeriesPlanner(problem).propose()) {
            case Feasible found -> {
              feasible.incrementAndGet();
              assertThat(found.plans())
                  .hasSize(Math.min(SeriesPlanner.PLANS, best.size()))
                  .allSatisfy(plan -> assertThat(truth.legal(plan.sessions(), 0)).isTrue())
                  .noneMatch(SeriesPlan::needsOverride);
              for (int i = 0; i < found.plans().size(); i++) {
                var plan = found.plans().get(i);
                assertThat(plan.sessions().stream().map(ProposedSession::date))
                    .containsExactlyElementsOf(best.get(i).dates());
                assertThat(truth.rank(plan)).isEqualTo(best.get(i).rank());
              }
            }
            case Infeasible no -> {
              assertThat(best).isEmpty();
              assertThat(no.reasons()).hasSizeGreaterThan(1);
              assertThat(no.alternatives()).allSatisfy(one -> check(one, problem, truth));
            }
          }
        });
    assertThat(feasible.get()).isBetween(CLINICS / 10, CLINICS * 9 / 10);
  }

  private static void check(Alternative one, PlanningProblem problem, BruteForce truth) {
    int window = problem.protocol().windowDays();
    var plan = one.plan();
    var first = plan.sessions().getFirst().date();
    assertThat(plan.needsOverride()).isEqualTo(plan.spanDays() > window);
    switch (one.kind()) {
      case ONE_DAY_OVER -> {
        assertThat(truth.legal(plan.sessions(), 1)).isTrue();
        assertThat(first).isEqualTo(problem.from());
        assertThat(plan.spanDays()).isEqualTo(window + 1);
      }
      case NEXT_START -> {
        assertThat(truth.legal(plan.sessions(), 0)).isTrue();
        assertThat(problem.from().plusDays(1).datesUntil(first))
            .allSatisfy(day -> assertThat(truth.plans(day)).isEmpty());
      }
      case EARLIER_START -> {
        assertThat(truth.legal(plan.sessions(), 0)).isTrue();
        assertThat(first.plusDays(1).datesUntil(problem.from()))
            .allSatisfy(day -> assertThat(truth.plans(day)).isEmpty());
      }
      case IF_OPENED -> {
        assertThat(truth.legal(plan.sessions(), 0)).isFalse();
        assertThat(problem.calendar().closures()).containsKey(one.opened().orElseThrow());
        assertThat(plan.sessions())
            .extracting(ProposedSession::date)
            .contains(one.opened().orElseThrow());
      }
    }
  }
}
