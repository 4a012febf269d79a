package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient was asked for allergies and has none. */
public record NoKnownAllergiesRecorded(PatientId patient, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return patient.value();
  }

  @Override
  public String detail() {
    return "";
  }
}
