package clinic.afterglow.booster;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriggerRuleTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();

  @ParameterizedTest
  @CsvSource({
    "9, 5, []",
    "10, 6, [SCORE]",
    "9, 4, [RISE]",
    "8, 4, []",
    "5, 0, [RISE]",
    "10, 5, '[SCORE, RISE]'",
    "27, , [SCORE]",
    "9, , []",
    "4, 9, []",
  })
  void asksFromTenPointsOrFromARiseOfFive(int total, @Nullable Integer seriesEnd, String expected) {
    assertThat(TriggerRule.met(SHIPPED, total, Optional.ofNullable(seriesEnd)))
        .hasToString(expected);
  }

  @Test
  void goesByTheValuesOfTheClinic() {
    var stricter =
        ShippedPolicies.with(Map.of("booster.triggerScore", "12", "booster.triggerRise", "7"));
    assertThat(TriggerRule.met(stricter, 11, Optional.of(5))).isEmpty();
    assertThat(TriggerRule.met(stricter, 12, Optional.of(5)))
        .containsExactly(TriggerRule.SCORE, TriggerRule.RISE);
  }
}
