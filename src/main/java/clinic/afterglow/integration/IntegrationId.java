package clinic.afterglow.integration;

import clinic.afterglow.kernel.Ids;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Identifies the integration that belongs to one medicine session. */
@Embeddable
public record IntegrationId(UUID value) {

  public static IntegrationId next() {
    return new IntegrationId(Ids.next());
  }
}
