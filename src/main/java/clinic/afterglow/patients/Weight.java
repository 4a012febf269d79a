package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;

/** One weighing; only ever inserted. */
@Entity
@Immutable
@Table(name = "weight_reading")
class Weight extends AbstractAggregateRoot<Weight> implements Persistable<UUID> {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private Kilograms kilograms;
  private Instant measuredAt;
  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected Weight() {}

  Weight(PatientId patient, Kilograms kilograms, Instant measuredAt, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = patient;
    this.kilograms = kilograms;
    this.measuredAt = measuredAt;
    this.recordedAt = at;
    this.recordedBy = by;
    registerEvent(new WeightRecorded(patient, id, kilograms, by, at));
  }

  @Override
  public UUID getId() {
    return id;
  }

  /** Always: a reading is inserted once and never saved again. */
  @Override
  public boolean isNew() {
    return true;
  }

  Kilograms kilograms() {
    return kilograms;
  }

  Instant measuredAt() {
    return measuredAt;
  }
}
