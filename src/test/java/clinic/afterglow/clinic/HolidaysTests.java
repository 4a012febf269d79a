package clinic.afterglow.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HolidaysTests {

  private final Holidays holidays = new Holidays();

  @ParameterizedTest
  @CsvSource({
    "us, 2026-11-26, Thanksgiving",
    "us, 2026-12-25, Christmas",
    "us, 2027-01-01, New Year",
    "us, 2026-07-03, Independence Day",
    "us, 2026-07-04, Independence Day",
    "us, 2027-12-31, New Year",
    "us, 2028-01-01, New Year",
    "us, 2026-11-25,",
    "us, 2026-10-12,",
    "us-ny, 2026-10-12, Columbus Day",
    "us-ny, 2026-11-26, Thanksgiving",
    "us-ny, 2027-02-12,",
    "de-by, 2026-01-06, Epiphany",
    "'', 2026-12-25,",
  })
  void knowsThePublicHolidaysOfARegion(String region, LocalDate day, String name) {
    var found = holidays.between(new HolidayRegion(region), day, day);

    if (name == null) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found.get(day)).startsWith(name);
    }
  }

  @Test
  void keepsToTheDaysAskedForOverTheTurnOfTheYear() {
    var region = new HolidayRegion("us");

    assertThat(
            holidays
                .between(region, LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 18))
                .keySet())
        .containsExactly(
            LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 18));
  }

  @Test
  void namesCountriesAndTheirParts() {
    var us = new HolidayRegion("US");

    assertThat(holidays.countries()).contains(us).doesNotHaveDuplicates();
    assertThat(holidays.name(us)).isEqualTo("United States");
    assertThat(holidays.parts(us)).hasSizeGreaterThan(49).contains(new HolidayRegion("us-ny"));
    assertThat(holidays.name(new HolidayRegion("us-ny"))).isEqualTo("New York");
    assertThat(holidays.parts(HolidayRegion.NONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "us", "us-ny", "de"})
  void knowsRealRegions(String code) {
    assertThat(holidays.knows(new HolidayRegion(code))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"xx", "us-xx", "ny", "us-ny-xx", "-"})
  void knowsNoOthers(String code) {
    assertThat(holidays.knows(new HolidayRegion(code))).isFalse();
  }

  @Test
  void putsWhatWasSaidOfADayBeforeItsHoliday() {
    var days = new ClosedDays(holidays);
    var said =
        List.of(
            new ClosureRow(LocalDate.of(2026, 11, 25), "Inventory", false),
            new ClosureRow(LocalDate.of(2026, 11, 26), "", true),
            new ClosureRow(LocalDate.of(2026, 11, 27), "", true),
            new ClosureRow(LocalDate.of(2026, 12, 25), "Party", false));

    assertThat(
            days.special(
                new HolidayRegion("us"),
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2026, 12, 31),
                said))
        .extracting(SpecialDay::day, SpecialDay::kind)
        .containsExactly(
            tuple(LocalDate.of(2026, 11, 25), SpecialDayKind.CLOSED),
            tuple(LocalDate.of(2026, 11, 26), SpecialDayKind.OPENED_HOLIDAY),
            tuple(LocalDate.of(2026, 12, 25), SpecialDayKind.CLOSED));
  }
}
