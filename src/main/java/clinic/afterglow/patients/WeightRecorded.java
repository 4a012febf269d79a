package clinic.afterglow.patients;

import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient was weighed. */
public record WeightRecorded(
    PatientId patient, UUID reading, Kilograms weight, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return reading;
  }

  @Override
  public String detail() {
    return weight.toString();
  }
}
