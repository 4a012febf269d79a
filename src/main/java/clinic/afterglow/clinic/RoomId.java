package clinic.afterglow.clinic;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a room or a chair. */
@Embeddable
public record RoomId(UUID value) {

  public static RoomId next() {
    return new RoomId(Ids.next());
  }
}
