package clinic.afterglow.integration;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when an integration has been held and signed; it no longer changes. */
public record IntegrationSigned(PatientId patient, IntegrationId integration, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return integration.value();
  }
}
