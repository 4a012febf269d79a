package clinic.afterglow.preparation;

import clinic.afterglow.patients.PatientId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A patient who is cleared and still has to be prepared. */
@Entity
@Table(name = "preparation_owed")
class PreparationOwed {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "patient"))
  private PatientId patient;

  private @Version @Nullable Long version;
  private Instant since;

  @SuppressWarnings("NullAway.Init")
  protected PreparationOwed() {}

  PreparationOwed(PatientId patient, Instant since) {
    this.patient = patient;
    this.since = since;
  }

  PatientId patient() {
    return patient;
  }

  Instant since() {
    return since;
  }
}
