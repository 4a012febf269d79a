package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when a clinician has assessed a flagged patient.
 *
 * @param lastOpen whether nothing else waits to be assessed for this patient
 */
public record SuicideRiskAssessed(
    PatientId patient, UUID assessment, SuicideRisk risk, boolean lastOpen, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return assessment;
  }

  @Override
  public String detail() {
    return risk.name();
  }
}
