package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies somebody to call for a patient. */
@Embeddable
public record ContactId(UUID value) {

  public static ContactId next() {
    return new ContactId(Ids.next());
  }
}
