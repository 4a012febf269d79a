package clinic.afterglow.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long to wait after a message could not be sent, and when to give up. */
final class Backoff {

  static final int MOST_TRIES = 7;
  private static final Duration FIRST_WAIT = Duration.ofMinutes(2);

  private Backoff() {}

  /**
   * Two minutes, four, eight and so on.
   *
   * @param tries so far
   * @param end when the message is of no use any more
   */
  static Optional<Instant> next(int tries, Instant now, Instant end) {
    var next = now.plus(FIRST_WAIT.multipliedBy(1L << (tries - 1)));
    return tries < MOST_TRIES && next.isBefore(end) ? Optional.of(next) : Optional.empty();
  }
}
