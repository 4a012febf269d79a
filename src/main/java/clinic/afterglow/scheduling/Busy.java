package clinic.afterglow.scheduling;

import java.time.Instant;
import java.util.UUID;

/**
 * A time in which somebody or something is taken.
 *
 * @param resource the id of a room, a clinician or a patient
 */
public record Busy(UUID resource, Instant start, Instant end) {

  public boolean overlaps(Instant from, Instant until) {
    return start.isBefore(until) && end.isAfter(from);
  }
}
