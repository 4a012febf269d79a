package clinic.afterglow.inventory;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one lot of a product at one site. */
@Embeddable
public record LotId(UUID value) {

  public static LotId next() {
    return new LotId(Ids.next());
  }
}
