package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a medicine on record. */
@Embeddable
public record MedicineId(UUID value) {

  public static MedicineId next() {
    return new MedicineId(Ids.next());
  }
}
