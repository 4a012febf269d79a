package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A clinician's same-day assessment: asked for, and once recorded, done. */
public record RiskAssessment(
    UUID id,
    PatientId patient,
    RiskTrigger trigger,
    UserId raisedBy,
    Instant raisedAt,
    Optional<Done> done) {

  /** What was found, and by whom. */
  public record Done(SuicideRisk risk, String note, UserId by, Instant at) {}
}
