package clinic.afterglow.integration;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when an appointment has been booked for an integration. */
public record IntegrationBooked(PatientId patient, IntegrationId integration, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return integration.value();
  }
}
