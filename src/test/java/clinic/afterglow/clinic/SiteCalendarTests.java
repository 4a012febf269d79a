package clinic.afterglow.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteCalendarTests {

  /** The clocks change on 14 March and 7 November 2027 in New York, on 28 March in Berlin. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-13, 2027-03-13T15:00:00Z",
    "America/New_York, 2027-03-14, 2027-03-14T14:00:00Z",
    "America/New_York, 2027-11-06, 2027-11-06T14:00:00Z",
    "America/New_York, 2027-11-07, 2027-11-07T15:00:00Z",
    "America/Phoenix,  2027-03-14, 2027-03-14T17:00:00Z",
    "Europe/Berlin,    2027-03-27, 2027-03-27T09:00:00Z",
    "Europe/Berlin,    2027-03-28, 2027-03-28T08:00:00Z",
    "Europe/Berlin,    2027-10-31, 2027-10-31T09:00:00Z",
    "Europe/Berlin,    2028-02-29, 2028-02-29T09:00:00Z",
  })
  void keepsTenOClockAtTenOClock(ZoneId zone, LocalDate day, Instant at) {
    var calendar = calendar(zone, "08:00", "18:00");

    assertThat(calendar.instant(day, LocalTime.of(10, 0))).isEqualTo(at);
    assertThat(calendar.day(at)).isEqualTo(day);
    assertThat(calendar.time(at)).isEqualTo(LocalTime.of(10, 0));
  }

  /** From one to five there are three hours on 14 March 2027, and five on 7 November. */
  @ParameterizedTest
  @CsvSource({
    "2027-03-13, 01:00, 240, true",
    "2027-03-13, 01:00, 255, false",
    "2027-03-14, 01:00, 180, true",
    "2027-03-14, 01:00, 195, false",
    "2027-11-07, 01:00, 300, true",
    "2027-11-07, 01:00, 315, false",
    "2027-11-07, 01:30, 60, true",
    "2027-11-07, 01:45, 30, true",
    "2027-11-07, 00:45, 60, false",
    "2027-11-07, 04:45, 15, true",
    "2027-11-07, 05:00, 15, false",
    "2027-11-06, 04:45, 1440, false",
  })
  void coversAsMuchTimeAsThereIsBetweenTheHours(
      LocalDate day, LocalTime time, long minutes, boolean covered) {
    var calendar = calendar(ZoneId.of("America/New_York"), "01:00", "05:00");
    var start = calendar.instant(day, time);

    assertThat(calendar.covers(start, start.plus(Duration.ofMinutes(minutes)))).isEqualTo(covered);
  }

  @ParameterizedTest
  @CsvSource({"2027-05-01, false", "2027-05-02, true"})
  void coversNothingOnAClosedDay(LocalDate day, boolean covered) {
    var calendar = calendar(ZoneId.of("Europe/Berlin"), "08:00", "18:00");
    var ten = calendar.instant(day, LocalTime.of(10, 0));

    assertThat(calendar.covers(ten, ten.plus(Duration.ofHours(2)))).isEqualTo(covered);
  }

  private static SiteCalendar calendar(ZoneId zone, String opens, String closes) {
    var hours = new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
    return new SiteCalendar(
        SiteId.next(),
        zone,
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(Function.identity(), _ -> hours)),
        Map.of(LocalDate.of(2027, 5, 1), "Labour day"));
  }
}
