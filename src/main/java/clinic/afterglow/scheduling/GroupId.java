package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a group that meets at one time. */
@Embeddable
public record GroupId(UUID value) {

  public static GroupId next() {
    return new GroupId(Ids.next());
  }
}
