package clinic.afterglow.dosing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.Milligrams;
import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseArithmeticTests {

  private static final int CENTI = 2;

  @ParameterizedTest
  @CsvSource({
    "0.5, 70, 10, 35, 3.50, 35",
    "0.5, 70, 50, 35, 0.70, 35",
    "0.5, 70, 100, 35, 0.35, 35",
    "0.5, 71.3, 10, 35.65, 3.57, 35.7",
    "0.5, 71.1, 10, 35.55, 3.56, 35.6",
    "0.25, 30, 100, 7.5, 0.08, 8",
    "1.5, 250, 10, 375, 37.50, 375"
  })
  void worksOutWhatIsDrawnAndWhatItReallyIs(
      String mgPerKg, String kg, String mgPerMl, String mg, String ml, String actual) {
    var wanted = DoseArithmetic.amount(new BigDecimal(mgPerKg), Kilograms.of(kg));
    var drawn = DoseArithmetic.millilitres(wanted, new BigDecimal(mgPerMl));

    assertThat(wanted).isEqualTo(Milligrams.of(mg));
    assertThat(drawn).isEqualTo(new BigDecimal(ml));
    assertThat(DoseArithmetic.contained(drawn, new BigDecimal(mgPerMl)))
        .isEqualTo(Milligrams.of(actual));
  }

  @Test
  void worksOutThePump() {
    assertThat(DoseArithmetic.mgPerMinute(Milligrams.of("35"), 40)).isEqualByComparingTo("0.875");
    assertThat(DoseArithmetic.pumpMlPerHour(new BigDecimal("100"), 40)).isEqualByComparingTo("150");
    assertThat(DoseArithmetic.bagMgPerMl(Milligrams.of("35"), new BigDecimal("100")))
        .isEqualByComparingTo("0.35");
  }

  @ParameterizedTest
  @CsvSource({"40, 0, 0", "40, 10, 8.75", "40, 39, 34.125", "40, 40, 35", "40, 55, 35"})
  void countsTheMinutesAnInfusionRan(int minutes, int ran, String delivered) {
    assertThat(DoseArithmetic.delivered(Milligrams.of("35"), minutes, Duration.ofMinutes(ran)))
        .isEqualTo(Milligrams.of(delivered));
  }

  @Test
  void neverDeliversLessThanNothingOrMoreThanTheWhole() {
    qt().forAll(
            integers().between(1, 500_000),
            integers().between(1, 120),
            integers().between(-600, 20_000))
        .checkAssert((tenThousandths, minutes, seconds) -> {
          var whole = new Milligrams(BigDecimal.valueOf(tenThousandths, 4));
          var part = DoseArithmetic.delivered(whole, minutes, Duration.ofSeconds(seconds));
          assertThat(part).isBetween(Milligrams.ZERO, whole);
          assertThat(part.plus(whole.minus(part))).isEqualTo(whole);
        });
  }

  @Test
  void neverDeliversLessWhenItRunsLonger() {
    qt().forAll(integers().between(1, 120), integers().between(0, 7_200))
        .checkAssert((minutes, seconds) -> {
          var whole = Milligrams.of("35");
          var now = DoseArithmetic.delivered(whole, minutes, Duration.ofSeconds(seconds));
          var later = DoseArithmetic.delivered(whole, minutes, Duration.ofSeconds(seconds + 60L));
          assertThat(later).isGreaterThanOrEqualTo(now);
        });
  }

  @Test
  void roundsADrawByNoMoreThanHalfAGraduation() {
    qt().forAll(integers().between(1, 5_000_000), integers().between(1, 1_000))
        .checkAssert((tenThousandths, concentration) -> {
          var wanted = new Milligrams(BigDecimal.valueOf(tenThousandths, 4));
          var mgPerMl = BigDecimal.valueOf(concentration, 1);
          var drawn = DoseArithmetic.millilitres(wanted, mgPerMl);
          var off = drawn.multiply(mgPerMl).subtract(wanted.value()).abs();
          assertThat(drawn.signum()).isNotNegative();
          assertThat(drawn.scale()).isEqualTo(CENTI);
          assertThat(off).isLessThanOrEqualTo(mgPerMl.multiply(new BigDecimal("0.005")));
        });
  }
}
