package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "safety_assessment")
class SafetyAssessment extends AbstractAggregateRoot<SafetyAssessment> {

  private @Id UUID id;
  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  @Column(name = "trigger_kind")
  private RiskTrigger trigger;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "raised_by"))
  private UserId raisedBy;

  private Instant raisedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable SuicideRisk risk;

  private @Nullable String note;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "assessed_by"))
  private @Nullable UserId assessedBy;

  private @Nullable Instant assessedAt;

  @SuppressWarnings("NullAway.Init")
  protected SafetyAssessment() {}

  SafetyAssessment(PatientId patient, RiskTrigger trigger, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = patient;
    this.trigger = trigger;
    this.raisedBy = by;
    this.raisedAt = at;
    registerEvent(new SuicideRiskFlagged(patient, id, trigger, by, at));
  }

  /** A second assessment of the same flag is refused. */
  void assess(SuicideRisk found, String words, boolean lastOpen, UserId by, Instant at) {
    if (assessedAt != null) {
      throw new AlreadyAssessed();
    }
    risk = found;
    note = words;
    assessedBy = by;
    assessedAt = at;
    registerEvent(new SuicideRiskAssessed(patient, id, found, lastOpen, by, at));
  }

  PatientId patient() {
    return patient;
  }

  RiskAssessment toRiskAssessment() {
    return new RiskAssessment(id, patient, trigger, raisedBy, raisedAt, done());
  }

  private Optional<RiskAssessment.Done> done() {
    return risk == null || note == null || assessedBy == null || assessedAt == null
        ? Optional.empty()
        : Optional.of(new RiskAssessment.Done(risk, note, assessedBy, assessedAt));
  }
}
