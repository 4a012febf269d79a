package clinic.afterglow.patients;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a weighing. */
@Embeddable
public record WeightId(UUID value) {

  public static WeightId next() {
    return new WeightId(Ids.next());
  }
}
