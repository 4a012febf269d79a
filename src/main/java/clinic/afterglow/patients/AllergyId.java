package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies an allergy on record. */
@Embeddable
public record AllergyId(UUID value) {

  public static AllergyId next() {
    return new AllergyId(Ids.next());
  }
}
