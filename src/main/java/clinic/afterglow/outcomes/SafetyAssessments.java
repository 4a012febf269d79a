package clinic.afterglow.outcomes;

import static clinic.afterglow.security.Roles.FRONT_DESK;
import static clinic.afterglow.security.Roles.NURSE;
import static clinic.afterglow.security.Roles.PRESCRIBER;
import static clinic.afterglow.security.Roles.THERAPIST;

import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.CurrentUser;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The same-day assessments that an answer about suicide asks of a clinician. Each stays open until
 * one records what was found.
 */
@Service
@Transactional
@RolesAllowed({THERAPIST, NURSE, PRESCRIBER})
public class SafetyAssessments {

  private final RiskFlags flags;
  private final SafetyAssessmentRepository assessments;
  private final CurrentUser user;
  private final Clock clock;

  SafetyAssessments(
      RiskFlags flags, SafetyAssessmentRepository assessments, CurrentUser user, Clock clock) {
    this.flags = flags;
    this.assessments = assessments;
    this.user = user;
    this.clock = clock;
  }

  /** Asks for an assessment, unless one is open for this patient. Whoever hears it may ask. */
  @RolesAllowed({FRONT_DESK, THERAPIST, NURSE, PRESCRIBER})
  public void ask(PatientId patient, RiskTrigger trigger) {
    flags.raise(patient, trigger, user.id(), clock.instant());
  }

  /**
   * @param note what was found and agreed, such as the safety plan
   */
  public void assess(UUID id, SuicideRisk risk, String note) {
    var assessment = assessments.findById(id).orElseThrow(NoSuchRecord::new);
    boolean lastOpen = assessments.open(assessment.patient()) == 1;
    assessment.assess(risk, note.strip(), lastOpen, user.id(), clock.instant());
    assessments.save(assessment);
  }

  /** Those nobody has done yet, longest waiting first. */
  @Transactional(readOnly = true)
  public List<RiskAssessment> waiting(int limit) {
    return assessments.waiting(Limit.of(limit)).stream()
        .map(SafetyAssessment::toRiskAssessment)
        .toList();
  }

  /** Open and done, newest first. */
  @Transactional(readOnly = true)
  public List<RiskAssessment> of(PatientId patient, int limit) {
    return assessments.newest(patient, Limit.of(limit)).stream()
        .map(SafetyAssessment::toRiskAssessment)
        .toList();
  }
}
