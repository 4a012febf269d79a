package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies one medicine session. */
@Embeddable
public record SessionId(UUID value) {

  public static SessionId next() {
    return new SessionId(Ids.next());
  }
}
