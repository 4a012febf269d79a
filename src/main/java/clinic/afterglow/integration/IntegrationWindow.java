package clinic.afterglow.integration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/**
 * When integration is due after a dose, both ends included: elapsed hours, whatever the clocks on
 * the wall do meanwhile (clinical rules, {@code integration.window}).
 */
@Embeddable
public record IntegrationWindow(
    @Column(name = "due_from") Instant from, @Column(name = "due_until") Instant until) {

  static IntegrationWindow after(Instant doseEnded, int fromHours, int untilHours) {
    return new IntegrationWindow(
        doseEnded.plus(Duration.ofHours(fromHours)), doseEnded.plus(Duration.ofHours(untilHours)));
  }

  public boolean contains(Instant at) {
    return !at.isBefore(from) && !at.isAfter(until);
  }

  /** How far outside of it a moment is; nothing inside. */
  Duration distance(Instant at) {
    if (contains(at)) {
      return Duration.ZERO;
    }
    return at.isBefore(from) ? Duration.between(at, from) : Duration.between(until, at);
  }

  /** Whether the last moment has passed. */
  public boolean passed(Instant now) {
    return now.isAfter(until);
  }
}
