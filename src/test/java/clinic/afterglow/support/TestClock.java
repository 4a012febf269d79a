package clinic.afterglow.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/**
 * The product's clock in tests. It runs like the real one until a test sets it; then it stands
 * still and moves only when advanced. After each test it runs again.
 */
@Component
@Primary
public class TestClock extends Clock {

  private volatile @Nullable Instant standing;

  /** Stands still at this moment, cut to microseconds as both databases store them. */
  public void set(Instant at) {
    standing = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** Stands still where it is now. */
  public void stop() {
    set(instant());
  }

  /** Stops if it still runs, and moves; a negative duration goes back. */
  public void advance(Duration by) {
    set(instant().plus(by));
  }

  /** Runs with the real time again. */
  public void reset() {
    standing = null;
  }

  @Override
  public Instant instant() {
    var now = standing;
    return now == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return ((InstantSource) this::instant).withZone(zone);
  }
}
