package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

@Entity
@Table(name = "allergy")
class Allergy extends AbstractAggregateRoot<Allergy> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private AllergyId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private String substance;
  private String reaction;

  @Enumerated(EnumType.STRING)
  private AllergySeverity severity;

  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  private @Nullable Instant removedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "removed_by"))
  private @Nullable UserId removedBy;

  private @Nullable String removalReason;

  @SuppressWarnings("NullAway.Init")
  protected Allergy() {}

  Allergy(PatientId patient, NewAllergy wanted, UserId by, Instant at) {
    this.id = AllergyId.next();
    this.patient = patient;
    this.substance = wanted.substance().strip();
    this.reaction = wanted.reaction().strip();
    this.severity = wanted.severity();
    this.recordedBy = by;
    this.recordedAt = at;
    registerEvent(new AllergyRecorded(patient, id, severity, by, at));
  }

  void remove(String reason, UserId by, Instant at) {
    removalReason = reason.strip();
    removedBy = by;
    removedAt = at;
    registerEvent(new AllergyRemoved(patient, id, by, at));
  }

  public AllergyId getId() {
    return id;
  }

  public String getSubstance() {
    return substance;
  }

  public String getReaction() {
    return reaction;
  }

  public AllergySeverity getSeverity() {
    return severity;
  }
}
