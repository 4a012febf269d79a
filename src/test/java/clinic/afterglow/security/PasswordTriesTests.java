package clinic.afterglow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PasswordTriesTests {

  private Instant now = Instant.parse("2026-11-23T09:00:00Z");
  private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
  private final PasswordTries tries = new PasswordTries(clock);

  @Test
  void letsFiveGuessesThroughAndThenOneAMinute() {
    assertThat(taken("nurse", "10.0.0.7", 9)).isEqualTo(PasswordTries.IN_A_ROW);
    now = now.plus(Duration.ofSeconds(59));
    assertThat(tries.take("nurse", "10.0.0.7")).isFalse();
    now = now.plus(Duration.ofSeconds(1));
    assertThat(tries.take("nurse", "10.0.0.7")).isTrue();
    assertThat(tries.take("nurse", "10.0.0.7")).isFalse();
  }

  @Test
  void countsNamesThatDifferInCaseAndSpacesAsOne() {
    taken("nurse", "10.0.0.7", PasswordTries.IN_A_ROW);
    assertThat(tries.take(" NURSE ", "10.0.0.7")).isFalse();
  }

  @Test
  void doesNotLockAPersonOutBecauseSomebodyElsewhereGuesses() {
    taken("nurse", "203.0.113.9", 9);
    assertThat(tries.take("nurse", "10.0.0.7")).isTrue();
  }

  @Test
  void startsAnewAfterTheRightPassword() {
    taken("nurse", "10.0.0.7", PasswordTries.IN_A_ROW);
    tries.forget("nurse", "10.0.0.7");
    assertThat(taken("nurse", "10.0.0.7", 9)).isEqualTo(PasswordTries.IN_A_ROW);
  }

  @Test
  void stopsAPlaceThatTriesManyNames() {
    int through = 0;
    for (int name = 0; name < 80; name++) {
      through += taken("name" + name, "203.0.113.9", 1);
    }
    assertThat(through).isEqualTo(PasswordTries.FROM_ONE_PLACE);
    assertThat(tries.take("nurse", "10.0.0.7")).isTrue();
  }

  @Test
  void forgetsThoseWhoStayedAway() {
    taken("nurse", "10.0.0.7", 3);
    tries.tidy();
    assertThat(tries.remembered()).isEqualTo(2);
    now = now.plus(Duration.ofMinutes(10));
    tries.tidy();
    assertThat(tries.remembered()).isZero();
  }

  private int taken(String name, String place, int times) {
    int through = 0;
    for (int time = 0; time < times; time++) {
      through += tries.take(name, place) ? 1 : 0;
    }
    return through;
  }
}
