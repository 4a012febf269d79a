package clinic.afterglow.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * An absence that stands.
 *
 * @param resource the id of the clinician or the room
 * @param who the name of the clinician or the room
 * @param until the first moment at which they are there again
 */
public record AbsenceDetails(
    AbsenceId id,
    ResourceKind what,
    UUID resource,
    String who,
    AbsenceKind kind,
    Instant from,
    Instant until) {

  public boolean overlaps(Instant start, Instant end) {
    return from.isBefore(end) && until.isAfter(start);
  }
}
