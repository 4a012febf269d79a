package clinic.afterglow.dosing;

import static clinic.afterglow.kernel.Objection.clinicianMayOverride;
import static clinic.afterglow.kernel.Objection.hardStop;
import static clinic.afterglow.kernel.Objection.prescriberMayOverride;
import static clinic.afterglow.kernel.Objection.warning;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the readings before the dose allow to start (clinical rules, sections 0 and 5). */
@FunctionalInterface
interface PreDosePolicy {

  Optional<Objection> objection(BloodPressure now, @Nullable Integer pulse, PolicyValues values);

  /** The worse of the systolic and the diastolic decides. */
  enum Tier {
    FINE,
    CAUTION,
    HOLD,
    STOP;

    static Tier of(BloodPressure pressure, PolicyValues values) {
      if (pressure.reaches(values.get(Policy.BP_STOP_PRE))) {
        return STOP;
      }
      if (pressure.reaches(values.get(Policy.BP_HOLD_PRE))) {
        return HOLD;
      }
      return pressure.exceeds(values.get(Policy.BP_CAUTION_PRE)) ? CAUTION : FINE;
    }
  }

  PreDosePolicy PRESSURE =
      (now, _, values) ->
          switch (Tier.of(now, values)) {
            case FINE -> Optional.empty();
            case CAUTION ->
                Optional.of(
                    clinicianMayOverride("bp.cautionPre", now, values.get(Policy.BP_CAUTION_PRE)));
            case HOLD ->
                Optional.of(
                    prescriberMayOverride(
                        "bp.holdPre",
                        now,
                        values.get(Policy.BP_HOLD_PRE),
                        values.get(Policy.BP_RECHECK_MINUTES),
                        values.get(Policy.BP_RECHECKS)));
            case STOP -> Optional.of(hardStop("bp.stopPre", now, values.get(Policy.BP_STOP_PRE)));
          };

  PreDosePolicy PULSE =
      (_, pulse, values) -> {
        int most = values.get(Policy.HR_START_MAX);
        return pulse != null && pulse > most
            ? Optional.of(warning("hr.startMax", pulse, most))
            : Optional.empty();
      };

  List<PreDosePolicy> ALL = List.of(PRESSURE, PULSE);

  static Stream<Optional<Objection>> review(
      BloodPressure now, @Nullable Integer pulse, PolicyValues values) {
    return ALL.stream().map(policy -> policy.objection(now, pulse, values));
  }
}
