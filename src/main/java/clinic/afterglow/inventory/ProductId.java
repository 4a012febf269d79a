package clinic.afterglow.inventory;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a product that the clinic stocks. */
@Embeddable
public record ProductId(UUID value) {

  public static ProductId next() {
    return new ProductId(Ids.next());
  }
}
