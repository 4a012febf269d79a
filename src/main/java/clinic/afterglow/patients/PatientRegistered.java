package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient has been entered into the clinic's register. */
public record PatientRegistered(PatientId patient, UserId by, Instant at) implements PatientEvent {

  @Override
  public UUID subject() {
    return patient.value();
  }
}
