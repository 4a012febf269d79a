package clinic.afterglow.booster;

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
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One attempt to reach a patient; written once. */
@Entity
@Table(name = "booster_contact")
class BoosterContact extends AbstractAggregateRoot<BoosterContact> {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  @Enumerated(EnumType.STRING)
  private ContactOutcome outcome;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "contacted_by"))
  private UserId contactedBy;

  private Instant contactedAt;

  @SuppressWarnings("NullAway.Init")
  protected BoosterContact() {}

  BoosterContact(PatientId patient, ContactOutcome outcome, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = patient;
    this.outcome = outcome;
    this.contactedBy = by;
    this.contactedAt = at;
    registerEvent(new BoosterContacted(patient, id, outcome, by, at));
  }
}
