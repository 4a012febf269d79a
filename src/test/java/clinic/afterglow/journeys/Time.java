package clinic.afterglow.journeys;

import clinic.afterglow.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clinic's time, in New York. */
class Time {

  static final ZoneId ZONE = ZoneId.of("America/New_York");

  private final TestClock clock;

  Time(TestClock clock) {
    this.clock = clock;
  }

  void is(LocalDate day, String time) {
    clock.set(at(day, time));
  }

  static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }

  Instant now() {
    return clock.instant();
  }

  void passes(int minutes) {
    clock.advance(Duration.ofMinutes(minutes));
  }
}
