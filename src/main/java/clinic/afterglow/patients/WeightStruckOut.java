package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a wrong weight has been taken out of the record. */
public record WeightStruckOut(PatientId patient, WeightId reading, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return reading.value();
  }
}
