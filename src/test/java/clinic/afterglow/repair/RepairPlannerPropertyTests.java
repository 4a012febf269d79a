package clinic.afterglow.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RepairPlannerPropertyTests {

  static final int DAYS = 5_000;
  private static final long ALL_STEPS = 2_000_000;
  private static final long FEW_STEPS = 40;

  @Test
  void disturbsExactlyAsLittleAsTheBestOfAllWays() {
    var whole = new AtomicInteger();
    var moving = new AtomicInteger();
    qt().withExamples(DAYS)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var problem = RandomDays.of(seed);
          var truth = new BruteForceRepair(problem);

          var plan = new RepairPlanner(problem).plan(Effort.of(ALL_STEPS));

          assertThat(plan.leastDisturbing()).isTrue();
          assertThat(truth.legal(plan.repairs().stream().map(VisitRepair::to).toList())).isTrue();
          assertThat(plan.cost()).isEqualTo(truth.best().orElseThrow());
          assertThat(plan.repairs())
              .allSatisfy(
                  one -> assertThat(one.reasons().isEmpty()).isEqualTo(one.to().isPresent()));
          whole.addAndGet(plan.cost().left() == 0 ? 1 : 0);
          moving.addAndGet(plan.cost().otherDay() > 0 ? 1 : 0);
        });
    assertThat(whole.get()).isBetween(DAYS / 10, DAYS * 9 / 10);
    assertThat(moving.get()).isGreaterThan(DAYS / 20);
  }

  @Test
  void staysLegalAndSaysWhatItCostsWhenTimeRunsOut() {
    qt().withExamples(DAYS / 5)
        .forAll(longs().all())
        .checkAssert(seed -> {
          var problem = RandomDays.of(seed);
          var truth = new BruteForceRepair(problem);

          var plan = new RepairPlanner(problem).plan(Effort.of(FEW_STEPS));

          var places = plan.repairs().stream().map(VisitRepair::to).toList();
          assertThat(truth.legal(places)).isTrue();
          assertThat(plan.cost()).isEqualTo(truth.cost(places));
          if (plan.leastDisturbing()) {
            assertThat(plan.cost()).isEqualTo(truth.best().orElseThrow());
          }
        });
  }
}
