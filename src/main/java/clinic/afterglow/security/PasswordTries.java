package clinic.afterglow.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses passwords: five wrong ones in a row under one name from one place,
 * then one a minute; fifty from one place under whatever names, then five a minute. Counted by this
 * server alone and forgotten when it restarts.
 */
@Component
class PasswordTries {

  static final int IN_A_ROW = 5;
  static final int FROM_ONE_PLACE = 50;
  private static final int LONGEST_NAME = 100;

  private final Map<Guesser, Bucket> buckets = new ConcurrentHashMap<>();
  private final TimeMeter time;

  PasswordTries(Clock clock) {
    this.time = new ClockMeter(clock);
  }

  /** Takes one try before the password is looked at, so that tries side by side count too. */
  boolean take(String name, String place) {
    return fromPlace(place).tryConsume(1) && underName(name, place).tryConsume(1);
  }

  /** The password was right: what went before was a slip of the finger. */
  void forget(String name, String place) {
    buckets.remove(Guesser.of(name, place));
    fromPlace(place).addTokens(1);
  }

  @Scheduled(fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void tidy() {
    buckets.entrySet().removeIf(e -> e.getValue().getAvailableTokens() >= e.getKey().most());
  }

  int remembered() {
    return buckets.size();
  }

  private Bucket underName(String name, String place) {
    return buckets.computeIfAbsent(Guesser.of(name, place), _ -> bucket(IN_A_ROW, 5));
  }

  private Bucket fromPlace(String place) {
    return buckets.computeIfAbsent(Guesser.anybody(place), _ -> bucket(FROM_ONE_PLACE, 10));
  }

  private Bucket bucket(int most, int minutes) {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(most).refillGreedy(most, Duration.ofMinutes(minutes)))
        .build();
  }

  private record Guesser(String name, String place, int most) {

    static Guesser of(String name, String place) {
      var typed = name.strip().toLowerCase(Locale.ROOT);
      return new Guesser(
          typed.substring(0, Math.min(typed.length(), LONGEST_NAME)), place, IN_A_ROW);
    }

    static Guesser anybody(String place) {
      return new Guesser("", place, FROM_ONE_PLACE);
    }
  }

  private record ClockMeter(Clock clock) implements TimeMeter {

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
