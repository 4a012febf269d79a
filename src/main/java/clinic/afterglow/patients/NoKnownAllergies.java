package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
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

/** The answer to having asked; only ever inserted. */
@Entity
@Immutable
@Table(name = "no_known_allergies")
class NoKnownAllergies {

  private @Id UUID id;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private Instant recordedAt;

  @Embedded
  @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
  private UserId recordedBy;

  @SuppressWarnings("NullAway.Init")
  protected NoKnownAllergies() {}

  NoKnownAllergies(PatientId patient, UserId by, Instant at) {
    this.id = Ids.next();
    this.patient = patient;
    this.recordedBy = by;
    this.recordedAt = at;
  }
}
