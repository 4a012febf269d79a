package clinic.afterglow.screening;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.BloodPressure;
import java.math.BigDecimal;

/** The policy values that findings are judged by. */
record ScreeningLimits(
    int ageLeast,
    int ageOlder,
    BloodPressure holdPre,
    int pregnancyTestDays,
    BigDecimal benzodiazepineMost) {

  static ScreeningLimits of(PolicyValues values) {
    return new ScreeningLimits(
        values.get(Policy.SCREENING_AGE_LEAST),
        values.get(Policy.SCREENING_AGE_OLDER),
        values.get(Policy.BP_HOLD_PRE),
        values.get(Policy.PREGNANCY_TEST),
        values.get(Policy.SCREENING_BENZODIAZEPINE_MOST));
  }
}
