package clinic.afterglow.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo clinic's clock: the real time, which a visitor may put forward so that a whole course of
 * care can be walked through in an hour. It never goes back, so nothing is ever entered before what
 * it follows.
 */
@Component
@Primary
@Profile("demo")
public class DemoClock extends Clock {

  private final ThreadLocal<@Nullable Instant> past = new ThreadLocal<>();
  private volatile Duration ahead = Duration.ZERO;

  /** Puts the whole clinic forward. */
  public synchronized void forward(Duration by) {
    if (by.isNegative()) {
      throw new IllegalArgumentException("the demo clock only goes forward: " + by);
    }
    ahead = ahead.plus(by);
  }

  public Duration ahead() {
    return ahead;
  }

  /** From here on this thread, and only this one, lives at that moment. */
  void liveAt(Instant moment) {
    past.set(moment.truncatedTo(ChronoUnit.MICROS));
  }

  /** This thread is back in the present. */
  void liveNow() {
    past.remove();
  }

  @Override
  public Instant instant() {
    var then = past.get();
    return then != null ? then : Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
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
