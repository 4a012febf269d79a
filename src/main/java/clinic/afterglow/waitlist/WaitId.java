package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies somebody’s place on the waitlist. */
@Embeddable
public record WaitId(UUID value) {

  public static WaitId next() {
    return new WaitId(Ids.next());
  }
}
