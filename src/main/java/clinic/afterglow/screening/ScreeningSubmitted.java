package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when all is answered and a prescriber is asked to decide. */
public record ScreeningSubmitted(PatientId patient, ScreeningId screening, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }
}
