package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a signed consent. */
@Embeddable
public record ConsentId(UUID value) {

  public static ConsentId next() {
    return new ConsentId(Ids.next());
  }
}
