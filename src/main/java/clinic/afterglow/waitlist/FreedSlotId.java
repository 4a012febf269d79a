package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a time that became free. */
@Embeddable
public record FreedSlotId(UUID value) {

  public static FreedSlotId next() {
    return new FreedSlotId(Ids.next());
  }
}
