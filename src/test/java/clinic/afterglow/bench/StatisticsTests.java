package clinic.afterglow.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class StatisticsTests {

  private static final double CLOSE = 1e-9;

  @Test
  void takesTheMiddleOrTheMeanOfTheTwoInTheMiddle() {
    assertThat(Statistics.median(new double[] {9, 1, 5})).isEqualTo(5);
    assertThat(Statistics.median(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
    assertThat(Statistics.median(new double[] {4})).isEqualTo(4);
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.median(new double[0]));
  }

  @Test
  void takesTheValueThatAShareOfAllDoesNotExceed() {
    double[] values = {40, 10, 30, 20};

    assertThat(Statistics.quantile(values, 0)).isEqualTo(10);
    assertThat(Statistics.quantile(values, 0.5)).isEqualTo(20);
    assertThat(Statistics.quantile(values, 0.51)).isEqualTo(30);
    assertThat(Statistics.quantile(values, 0.99)).isEqualTo(40);
    assertThat(Statistics.quantile(values, 1)).isEqualTo(40);
    assertThatIllegalArgumentException().isThrownBy(() -> Statistics.quantile(new double[0], 0.5));
  }

  @Test
  void comparesEachBlockWithItsOwnPartner() {
    // A slow moment of the machine that hits both blocks of a pair leaves the ratio as it is.
    double[] ours = {2, 4, 20};
    double[] floor = {1, 2, 10};

    assertThat(Statistics.ratios(ours, floor)).containsExactly(2, 2, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Statistics.ratios(ours, new double[] {1}));
  }

  @Test
  void isNotMovedByAFewBlocksThatWereDisturbed() {
    double[] values = {2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 90, 100};

    assertThat(Statistics.estimate(values)).isEqualTo(new Statistics.Estimate(2, 2, 2));
  }

  @Test
  void enclosesTheMedianMoreTightlyTheMoreBlocksThereAre() {
    var few = Statistics.estimate(around(10, 20));
    var many = Statistics.estimate(around(10, 2_000));

    assertThat(few.low()).isLessThan(few.median());
    assertThat(few.high()).isGreaterThan(few.median());
    assertThat(few.low()).isLessThan(10).isGreaterThan(9);
    assertThat(few.high()).isGreaterThan(10).isLessThan(11);
    assertThat(many.high() - many.low()).isLessThan((few.high() - few.low()) / 3);
  }

  @Test
  void coversTheTrueMedianAboutNineteenTimesInTwenty() {
    var random = new Random(3);
    long covered =
        DoubleStream.generate(() -> 0)
            .limit(200)
            .mapToObj(_ -> Statistics.estimate(normal(random, 5, 20)))
            .filter(estimate -> estimate.low() <= 5 && 5 <= estimate.high())
            .count();

    assertThat(covered).isBetween(180L, 199L);
  }

  @Test
  void givesTheSameBoundsForTheSameValues() {
    assertThat(Statistics.estimate(around(3, 20))).isEqualTo(Statistics.estimate(around(3, 20)));
  }

  @Test
  void readsGrowthAsAPowerOfTheSize() {
    double[] small = {1, 2};

    assertThat(Statistics.exponents(small, 10_000, small, 100_000)).containsExactly(0, 0);
    assertThat(Statistics.exponents(small, 10_000, new double[] {10, 20}, 100_000))
        .containsExactly(new double[] {1, 1}, within(CLOSE));
    assertThat(Statistics.exponents(small, 1_000, new double[] {4, 8}, 4_000))
        .containsExactly(new double[] {1, 1}, within(CLOSE));
    assertThat(Statistics.exponents(small, 10_000, new double[] {100, 200}, 100_000))
        .containsExactly(new double[] {2, 2}, within(CLOSE));
    assertThat(Statistics.exponents(new double[] {2}, 10_000, new double[] {1}, 100_000)[0])
        .isNegative();
  }

  private static double[] around(double middle, int count) {
    return normal(new Random(11), middle, count);
  }

  private static double[] normal(Random random, double middle, int count) {
    var values = new double[count];
    Arrays.setAll(values, _ -> middle + random.nextGaussian());
    return values;
  }
}
