package clinic.afterglow.dosing;

import clinic.afterglow.kernel.BloodPressure;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One look at the patient; what was not measured is null, and at least one value is there.
 *
 * @param observedAt when it was measured, not when it is typed in
 * @param systolic mmHg, only together with the diastolic and above it
 * @param heartRate beats per minute
 * @param spo2 percent
 * @param moaas 5 responds readily to the name … 0 does not respond
 * @param dissociation 0 to 10, as the patient says
 * @param nausea 0 to 10, as the patient says
 */
@Embeddable
public record NewReading(
    Instant observedAt,
    @Nullable Integer systolic,
    @Nullable Integer diastolic,
    @Nullable Integer heartRate,
    @Nullable Integer spo2,
    @Nullable Integer moaas,
    @Nullable Integer dissociation,
    @Nullable Integer nausea,
    String note) {

  public NewReading {
    check(VitalSign.SYSTOLIC, systolic);
    check(VitalSign.DIASTOLIC, diastolic);
    check(VitalSign.HEART_RATE, heartRate);
    check(VitalSign.SPO2, spo2);
    check(VitalSign.MOAAS, moaas);
    check(VitalSign.DISSOCIATION, dissociation);
    check(VitalSign.NAUSEA, nausea);
    if ((systolic == null) != (diastolic == null)
        || systolic != null && diastolic != null && diastolic >= systolic) {
      throw new IllegalArgumentException("the systolic goes with a lower diastolic");
    }
    if (note.isBlank()
        && Stream.of(systolic, heartRate, spo2, moaas, dissociation, nausea)
            .noneMatch(Objects::nonNull)) {
      throw new IllegalArgumentException("a reading has at least one value");
    }
  }

  public Optional<BloodPressure> pressure() {
    return systolic == null || diastolic == null
        ? Optional.empty()
        : Optional.of(new BloodPressure(systolic, diastolic));
  }

  private static void check(VitalSign sign, @Nullable Integer value) {
    if (value != null && !sign.holds(value)) {
      throw new IllegalArgumentException(sign + " cannot be " + value);
    }
  }
}
