package clinic.afterglow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TownTests {

  private static final LocalTime EARLIEST = LocalTime.of(2, 30);
  private static final LocalTime LATEST = LocalTime.of(22, 0);

  @Test
  void liesOnBothCoastsWhileItIsDayThere() {
    var noonInChicago = Instant.parse("2026-03-04T18:00:00Z");
    assertThat(Town.pair(noonInChicago)).containsExactly(Town.NEW_YORK, Town.LOS_ANGELES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-15T00:00:00Z", "2026-07-15T00:00:00Z", "2026-03-08T00:00:00Z"})
  void isAwakeInTwoTimeZonesAtAnyHour(Instant midnight) {
    for (int quarter = 0; quarter < 96; quarter++) {
      var now = midnight.plus(Duration.ofMinutes(15L * quarter));
      var towns = Town.pair(now);
      assertThat(towns).extracting(Town::zone).doesNotHaveDuplicates().hasSize(2);
      assertThat(towns)
          .allSatisfy(town ->
              assertThat(now.atZone(town.zone()).toLocalTime())
                  .as("%s at %s", town, now)
                  .isBetween(EARLIEST, LATEST));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7, 12, 18, 20, 23})
  void isOpenNowAndForAWhileBefore(int hour) {
    var now = Instant.parse("2026-01-15T05:10:00Z").plus(Duration.ofHours(hour));
    var time = now.atZone(Town.NEW_YORK.zone()).toLocalTime();
    var hours = Town.NEW_YORK.hours(now).get(DayOfWeek.SUNDAY);
    assertThat(hours).isNotNull();
    assertThat(hours.opens()).isBeforeOrEqualTo(LocalTime.of(Math.max(0, hour - 4), 0));
    assertThat(hours.closes()).isAfter(time).isAfterOrEqualTo(LocalTime.of(20, 0));
  }
}
