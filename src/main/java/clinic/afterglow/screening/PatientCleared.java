package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a prescriber has cleared a patient, with or without conditions. */
public record PatientCleared(
    PatientId patient, ScreeningId screening, ScreeningOutcome outcome, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }

  @Override
  public String detail() {
    return outcome.name();
  }
}
