package clinic.afterglow.clinic;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies a site of the clinic. */
@Embeddable
public record SiteId(UUID value) {

  public static SiteId next() {
    return new SiteId(Ids.next());
  }
}
