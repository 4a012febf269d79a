package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks for an assessment once: while one is open, it covers whatever is heard meanwhile. */
@Component
class RiskFlags {

  private final SafetyAssessmentRepository assessments;

  RiskFlags(SafetyAssessmentRepository assessments) {
    this.assessments = assessments;
  }

  void raise(PatientId patient, RiskTrigger trigger, UserId by, Instant at) {
    if (assessments.open(patient) == 0) {
      assessments.save(new SafetyAssessment(patient, trigger, by, at));
    }
  }
}
