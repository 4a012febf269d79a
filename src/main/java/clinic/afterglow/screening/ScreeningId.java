package clinic.afterglow.screening;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one screening of a patient. */
@Embeddable
public record ScreeningId(UUID value) {

  public static ScreeningId next() {
    return new ScreeningId(Ids.next());
  }
}
