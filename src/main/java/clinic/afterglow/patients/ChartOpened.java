package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has opened a patient's chart. */
public record ChartOpened(PatientId patient, UserId by, Instant at) implements PatientEvent {

  @Override
  public UUID subject() {
    return patient.value();
  }
}
