package clinic.afterglow.integration;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a discharge has made an integration due. */
public record IntegrationOwed(PatientId patient, IntegrationId integration, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return integration.value();
  }
}
