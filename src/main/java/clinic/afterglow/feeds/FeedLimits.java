package clinic.afterglow.feeds;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever asks too often: sixty times an hour for one calendar, twenty wrong addresses
 * an hour from one place. Counted by this server alone.
 */
@Component
class FeedLimits {

  static final int READINGS = 60;
  static final int WRONG = 20;

  private final Map<String, Bucket> readings = new ConcurrentHashMap<>();
  private final Map<String, Bucket> wrong = new ConcurrentHashMap<>();
  private final TimeMeter time;

  FeedLimits(Clock clock) {
    this.time = new Meter(clock);
  }

  /** Whether another address may be tried from there. */
  boolean mayTry(String place) {
    var known = wrong.get(place);
    return known == null || known.getAvailableTokens() > 0;
  }

  void wasWrong(String place) {
    wrong.computeIfAbsent(place, _ -> bucket(WRONG)).tryConsume(1);
  }

  /** Asked only of addresses that are right, so that the map stays as small as the staff. */
  boolean mayRead(FeedToken token) {
    return readings.computeIfAbsent(token.hash(), _ -> bucket(READINGS)).tryConsume(1);
  }

  @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void tidy() {
    wrong.values().removeIf(bucket -> bucket.getAvailableTokens() >= WRONG);
    readings.values().removeIf(bucket -> bucket.getAvailableTokens() >= READINGS);
  }

  private Bucket bucket(int most) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofHours(1)))
        .build();
  }

  private record Meter(Clock clock) implements TimeMeter {

    @Override
    public long currentTimeNanos() {
      return TimeUnit.MILLISECONDS.toNanos(clock.millis());
    }

    @Override
    public boolean isWallClockBased() {
      return true;
    }
  }
}
