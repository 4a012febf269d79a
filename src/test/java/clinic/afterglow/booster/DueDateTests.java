package clinic.afterglow.booster;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTests {

  static final SiteCalendar WEEKDAYS =
      new SiteCalendar(
          SiteId.next(),
          ZoneId.of("America/New_York"),
          Stream.of(DayOfWeek.values())
              .filter(day -> day.getValue() < 6)
              .collect(
                  Collectors.toMap(
                      day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0)))),
          Map.of(
              LocalDate.of(2026, 11, 26), "Thanksgiving",
              LocalDate.of(2026, 12, 24), "Year end",
              LocalDate.of(2026, 12, 25), "Year end",
              LocalDate.of(2026, 12, 28), "Year end"));

  @ParameterizedTest
  @CsvSource({
    "2026-01-31, 1, 2026-02-28",
    "2028-01-31, 1, 2028-02-29",
    "2026-08-31, 6, 2027-02-28",
    "2027-08-31, 6, 2028-02-29",
    "2028-02-29, 12, 2029-02-28",
    "2028-02-29, 6, 2028-08-29",
    "2026-05-15, 6, 2026-11-15",
    "2026-12-31, 2, 2027-02-28",
  })
  void countsCalendarMonthsAndClipsAtTheEndOfTheMonth(
      LocalDate lastDose, int months, LocalDate due) {
    assertThat(DueDate.after(lastDose, months)).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-11-25,",
    "2026-11-26, 2026-11-27, Thanksgiving",
    "2026-11-28, 2026-11-30, ''",
    "2026-12-24, 2026-12-29, Year end",
  })
  void movesToTheNextOpenDayAndSaysWhy(LocalDate due, LocalDate openDay, String reason) {
    var shown = DueDate.at(due, WEEKDAYS);

    assertThat(shown.openDay()).isEqualTo(openDay);
    assertThat(shown.closedFor().orElse(null)).isEqualTo(reason);
    assertThat(shown.shifted()).isEqualTo(!due.equals(openDay));
  }
}
