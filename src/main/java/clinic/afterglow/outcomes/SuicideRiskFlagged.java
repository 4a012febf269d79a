package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when an answer asks for a clinician's assessment the same day. */
public record SuicideRiskFlagged(
    PatientId patient, UUID assessment, RiskTrigger trigger, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return assessment;
  }

  @Override
  public String detail() {
    return trigger.name();
  }
}
