package clinic.afterglow.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTests {

  private static final double SUMMIT = 0.05;
  private static final double CLOSE = 1e-9;

  /** Milliseconds of ours and of the floor with a hundred and with ten thousand of something. */
  @ParameterizedTest
  @CsvSource({
    "4, 4, 1, 1, pass",
    "4, 5, 1, 1, pass",
    "4, 6, 1, 1, MISS",
    "4, 6, 1, 0.5, MISS",
    "4, 6, 1, 1.5, 'pass, growing as the floor does'",
    "4, 9, 1, 1.5, MISS",
    "4, 3, 1, 1.5, pass",
  })
  void holdsWhenItDoesNotGrowOrNotMoreThanTheFloorThatGrows(
      double few, double many, double floorOfFew, double floorOfMany, String verdict) {
    var growth = Growth.between(run(100, few, floorOfFew), run(10_000, many, floorOfMany));

    assertThat(Report.verdict(true, Optional.of(growth), SUMMIT)).isEqualTo(verdict);
  }

  /** A floor that may as well not have grown excuses nothing. */
  @Test
  void asksThatTheFloorGrowsForCertain() {
    var small = run(100, 4, 1);
    var floor = new double[20];
    Arrays.setAll(floor, i -> i % 2 == 0 ? 0.9 : 1.6);
    var large = new Course.Run(10_000, same(6), floor, List.of(), 0, "");

    assertThat(Report.verdict(true, Optional.of(Growth.between(small, large)), SUMMIT))
        .isEqualTo("MISS");
  }

  @Test
  void excusesNothingElse() {
    var growth = Growth.between(run(100, 4, 1), run(10_000, 4, 1));

    assertThat(Report.verdict(false, Optional.of(growth), SUMMIT)).isEqualTo("MISS");
    assertThat(Report.verdict(true, Optional.empty(), SUMMIT)).isEqualTo("pass");
  }

  @Test
  void isWhatTheRatioToTheFloorGrowsBy() {
    var growth = Growth.between(run(100, 4, 1), run(10_000, 16, 2));

    assertThat(growth.ours().median()).isCloseTo(0.301, within(0.001));
    assertThat(growth.beyond().median())
        .isCloseTo(growth.ours().median() - growth.floor().median(), within(CLOSE));
  }

  private static Course.Run run(int size, double ours, double floor) {
    return new Course.Run(size, same(ours), same(floor), List.of(), 0, "");
  }

  private static double[] same(double value) {
    var values = new double[20];
    Arrays.fill(values, value);
    return values;
  }
}
