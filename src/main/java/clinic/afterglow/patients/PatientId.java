package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a patient. */
@Embeddable
public record PatientId(UUID value) {

  public static PatientId next() {
    return new PatientId(Ids.next());
  }
}
