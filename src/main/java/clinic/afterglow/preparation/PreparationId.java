package clinic.afterglow.preparation;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one preparation session's record. */
@Embeddable
public record PreparationId(UUID value) {

  public static PreparationId next() {
    return new PreparationId(Ids.next());
  }
}
