package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SeriesPlannerPropertyTests {

  static final int CLINICS = 4_000;

  @Test
  void findsAPlanExactlyWhenThereIsOneAndEveryPlanIsLegal() {
    var feasible = new AtomicInteger();
    qt().withExamples(CLINICS)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var problem = RandomClinics.of(seed);
          var truth = new BruteForce(problem);
          var window = problem.protocol().windowDays();

          var proposal = new SeriesPlanner(problem).propose();

          assertThat(proposal instanceof Feasible).isEqualTo(truth.findsAPlan(problem.from()));
          switch (proposal) {
            case Feasible plan -> {
              feasible.incrementAndGet();
              assertThat(truth.legal(plan.sessions(), window)).isTrue();
              assertThat(plan.sessions().getFirst().date()).isEqualTo(problem.from());
              assertThat(plan.needsOverride()).isFalse();
            }
            case Infeasible no -> {
              assertThat(no.reasons()).isNotEmpty();
              assertThat(no.alternatives())
                  .allSatisfy(plan -> assertThat(truth.legal(plan.sessions(), window + 1)).isTrue())
                  .allSatisfy(
                      plan -> assertThat(plan.needsOverride()).isEqualTo(plan.spanDays() > window));
            }
          }
        });
    assertThat(feasible.get()).isBetween(CLINICS / 10, CLINICS * 9 / 10);
  }
}
