package clinic.afterglow.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrationWindowTests {

  private static final IntegrationWindow WINDOW =
      IntegrationWindow.after(Instant.parse("2026-11-09T15:00:00Z"), 24, 72);

  @ParameterizedTest
  @CsvSource({
    "2026-11-10T14:59:59.999999Z, false, false",
    "2026-11-10T15:00:00Z,        true,  false",
    "2026-11-10T15:00:00.000001Z, true,  false",
    "2026-11-12T14:59:59.999999Z, true,  false",
    "2026-11-12T15:00:00Z,        true,  false",
    "2026-11-12T15:00:00.000001Z, false, true",
  })
  void holdsFromTheFirstToTheLastMoment(Instant at, boolean inside, boolean passed) {
    assertThat(WINDOW.contains(at)).isEqualTo(inside);
    assertThat(WINDOW.passed(at)).isEqualTo(passed);
  }

  /**
   * The night to 1 November 2026 has 25 hours in New York, that to 8 March 2026 has 23; in Berlin
   * it is those to 25 October and 29 March.
   */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2026-10-31T16:00, 2026-11-01T15:00, 2026-11-03T15:00",
    "America/New_York, 2026-03-07T16:00, 2026-03-08T17:00, 2026-03-10T17:00",
    "America/New_York, 2026-11-09T16:00, 2026-11-10T16:00, 2026-11-12T16:00",
    "America/New_York, 2028-02-28T16:00, 2028-02-29T16:00, 2028-03-02T16:00",
    "America/Phoenix,  2026-03-07T16:00, 2026-03-08T16:00, 2026-03-10T16:00",
    "Europe/Berlin,    2026-10-24T16:00, 2026-10-25T15:00, 2026-10-27T15:00",
    "Europe/Berlin,    2026-03-26T16:00, 2026-03-27T16:00, 2026-03-29T17:00",
  })
  void countsElapsedHoursWhateverTheClockOnTheWallDoes(
      ZoneId zone,
      java.time.LocalDateTime ended,
      java.time.LocalDateTime from,
      java.time.LocalDateTime until) {
    var window = IntegrationWindow.after(ended.atZone(zone).toInstant(), 24, 72);

    assertThat(ZonedDateTime.ofInstant(window.from(), zone).toLocalDateTime()).isEqualTo(from);
    assertThat(ZonedDateTime.ofInstant(window.until(), zone).toLocalDateTime()).isEqualTo(until);
  }

  @Test
  void takesTheHoursItIsGiven() {
    var window = IntegrationWindow.after(Instant.parse("2026-11-09T15:00:00Z"), 12, 48);

    assertThat(window.from()).isEqualTo("2026-11-10T03:00:00Z");
    assertThat(window.until()).isEqualTo("2026-11-11T15:00:00Z");
  }
}
