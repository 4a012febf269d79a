package clinic.afterglow.patients;

import clinic.afterglow.kernel.AlreadyStruckOut;
import clinic.afterglow.kernel.Kilograms;
import clinic.afterglow.kernel.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One weighing; what was measured never changes, but a wrong one can be struck out. */
@Entity
@Table(name = "weight_reading")
class Weight extends AbstractAggregateRoot<Weight> {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private WeightId id;

  private @Version @Nullable Long version;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private Kilograms kilograms;
  private Instant measuredAt;
  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "struck_by"))
  private @Nullable UserId struckBy;

  private @Nullable Instant struckAt;
  private @Nullable String struckReason;

  @SuppressWarnings("NullAway.Init")
  protected Weight() {}

  Weight(PatientId patient, Kilograms kilograms, Instant measuredAt, UserId by, Instant at) {
    this.id = WeightId.next();
    this.patient = patient;
    this.kilograms = kilograms;
    this.measuredAt = measuredAt;
    this.recordedAt = at;
    this.recordedBy = by;
    registerEvent(new WeightRecorded(patient, id.value(), kilograms, by, at));
  }

  /** It stays readable and no longer counts. A second time is refused. */
  void strikeOut(String reason, UserId by, Instant at) {
    if (struckAt != null) {
      throw new AlreadyStruckOut();
    }
    struckReason = reason.strip();
    struckBy = by;
    struckAt = at;
    registerEvent(new WeightStruckOut(patient, id, by, at));
  }

  boolean counts() {
    return struckAt == null;
  }

  WeightReading reading(Optional<Kilograms> previous) {
    return new WeightReading(
        id, kilograms, measuredAt, previous, Optional.ofNullable(struckReason));
  }

  Kilograms kilograms() {
    return kilograms;
  }
}
