package clinic.afterglow.repair;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How much may be tried before the best repair found so far is taken: a number of steps, and a time
 * by the clock for machines that are slow. With a clock that stands still only the steps count, so
 * that the same is found each time.
 */
final class Effort {

  private static final int LOOK_AT_THE_CLOCK = 512;

  private final InstantSource clock;
  private final Instant deadline;
  private long left;

  private Effort(long steps, InstantSource clock, Instant deadline) {
    this.left = steps;
    this.clock = clock;
    this.deadline = deadline;
  }

  static Effort of(long steps) {
    return new Effort(steps, () -> Instant.EPOCH, Instant.MAX);
  }

  static Effort of(long steps, InstantSource clock, Duration atMost) {
    return new Effort(steps, clock, clock.instant().plus(atMost));
  }

  void step() {
    left--;
    if (left % LOOK_AT_THE_CLOCK == 0 && !clock.instant().isBefore(deadline)) {
      left = 0;
    }
  }

  /** Steps that may still be taken. */
  long left() {
    return left;
  }

  boolean over() {
    return left <= 0;
  }
}
