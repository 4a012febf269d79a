package clinic.afterglow.integration;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One integration with all that belongs to it.
 *
 * @param version to be given back when it is saved, so that two writers notice each other
 * @param intentions those of the latest signed preparation
 * @param earlier practices to ask about: agreed in earlier integrations and not ended
 */
public record IntegrationDetails(
    IntegrationSummary summary,
    IntegrationContent content,
    long version,
    UserId savedBy,
    Instant savedAt,
    Optional<String> intentions,
    List<PracticeTrail> earlier) {

  public IntegrationDetails {
    earlier = List.copyOf(earlier);
  }
}
