package clinic.afterglow.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.kernel.UserId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final UserId NORA = UserId.next();

  /** Tuesdays from March 2, Tuesdays in the afternoon from March 16, as before from March 23. */
  static final Roster ROSTER =
      new Roster(
          List.of(
              tuesdays(LocalDate.of(2027, 3, 2), 9, 17),
              tuesdays(LocalDate.of(2027, 3, 16), 13, 20),
              new RosterWeek(LocalDate.of(2027, 3, 23), true, Map.of())));

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, 03:00, 04:00, true",
    "2027-03-02, 09:00, 17:00, true",
    "2027-03-02, 08:45, 10:00, false",
    "2027-03-02, 16:15, 17:15, false",
    "2027-03-03, 10:00, 11:00, false",
    "2027-03-09, 10:00, 11:00, true",
    "2027-03-16, 10:00, 11:00, false",
    "2027-03-16, 13:00, 20:00, true",
    "2027-03-22, 10:00, 11:00, false",
    "2027-03-23, 03:00, 04:00, true",
  })
  void changesFromADayOnAndLeavesThePastAsItWas(
      LocalDate day, LocalTime from, LocalTime until, boolean there) {
    assertThat(ROSTER.covers(day, from, until)).isEqualTo(there);
    var start = day.atTime(from).atZone(ZONE).toInstant();
    var end = day.atTime(until).atZone(ZONE).toInstant();
    assertThat(ROSTER.away(NORA, ZONE, day.minusDays(1), day.plusDays(1)))
        .allMatch(busy -> busy.resource().equals(NORA.value()))
        .matches(all -> all.stream().noneMatch(busy -> busy.overlaps(start, end)) == there);
  }

  @Test
  void isAwayForTheWholeOfADayWhoseClocksAreChanged() {
    var sunday = LocalDate.of(2027, 3, 14);

    assertThat(ROSTER.away(NORA, ZONE, sunday, sunday))
        .singleElement()
        .satisfies(busy ->
            assertThat(Duration.between(busy.start(), busy.end())).isEqualTo(Duration.ofHours(23)));
  }

  private static RosterWeek tuesdays(LocalDate from, int opens, int closes) {
    var hours = new OpeningHours(LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    return new RosterWeek(from, false, Map.of(DayOfWeek.TUESDAY, hours));
  }
}
