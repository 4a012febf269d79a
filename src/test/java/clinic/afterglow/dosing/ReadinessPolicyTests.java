package clinic.afterglow.dosing;

import static clinic.afterglow.dosing.DosePolicyTests.list;
import static clinic.afterglow.dosing.DosePolicyTests.words;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.clinic.ShippedPolicies;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadinessPolicyTests {

  private static final PolicyValues SHIPPED = ShippedPolicies.values();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    "true, true, 1, true, ",
    "false, true, 1, true, dose.clearance HARD_STOP",
    "true, false, 1, true, consent.validity HARD_STOP",
    "true, true, 0, true, prep.minSessions HARD_STOP",
    "true, true, 0, false, "
  })
  void wantsClearanceConsentAndPreparation(
      boolean cleared, boolean consent, int prepared, boolean first, @Nullable String expected) {
    var state =
        new DoseState(
            first, cleared, consent, prepared, 1, false, TODAY, TODAY, null, false, null, null,
            null);
    assertThat(words(ReadinessPolicy.review(true, state, SHIPPED))).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "false, 30, true, ",
    "false, 31, true, dose.weightAge HARD_STOP",
    "true, 7, true, ",
    "true, 8, true, dose.weightAge HARD_STOP",
    "true, 99, false, ",
    "false, -1, true, dose.weightMissing HARD_STOP"
  })
  void wantsAFreshWeightWhereTheDoseHangsOnIt(
      boolean induction, int days, boolean byWeight, @Nullable String expected) {
    var weighed = days < 0 ? null : TODAY.minusDays(days);
    var state =
        new DoseState(
            false, true, true, 1, 1, induction, TODAY, weighed, null, false, null, null, null);
    assertThat(words(ReadinessPolicy.review(byWeight, state, SHIPPED))).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({
    "10, false, ",
    "10.01, false, dose.weightJump HARD_STOP",
    "-10.01, false, dose.weightJump HARD_STOP",
    "25, true, "
  })
  void wantsASurprisingWeightConfirmed(
      String change, boolean confirmed, @Nullable String expected) {
    var state =
        new DoseState(
            false,
            true,
            true,
            1,
            1,
            false,
            TODAY,
            TODAY,
            new BigDecimal(change),
            confirmed,
            null,
            null,
            null);
    assertThat(words(ReadinessPolicy.review(true, state, SHIPPED))).isEqualTo(list(expected));
  }

  @ParameterizedTest
  @CsvSource({"90, ", "91, booster.rescreen PRESCRIBER_OVERRIDE", "-1, "})
  void wantsANewScreeningAfterALongPause(int days, @Nullable String expected) {
    var lookedAt = days < 0 ? null : TODAY.minusDays(days);
    var state =
        new DoseState(
            false, true, true, 1, 1, false, TODAY, TODAY, null, false, lookedAt, null, null);
    assertThat(words(ReadinessPolicy.review(true, state, SHIPPED))).isEqualTo(list(expected));
  }
}
