package clinic.afterglow.preparation;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a preparation has been begun. */
public record PreparationBegun(PatientId patient, PreparationId preparation, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return preparation.value();
  }
}
