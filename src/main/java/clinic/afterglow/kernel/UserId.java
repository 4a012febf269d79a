package clinic.afterglow.kernel;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who did it: the account of a member of staff. */
@Embeddable
public record UserId(UUID value) {

  /** What the system does by itself, such as a nightly check. */
  public static final UserId SYSTEM = new UserId(new UUID(0, 0));

  public static UserId next() {
    return new UserId(Ids.next());
  }
}
