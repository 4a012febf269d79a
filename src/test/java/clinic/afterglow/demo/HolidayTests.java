package clinic.afterglow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayTests {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-05-25, Memorial Day",
    "2026-05-25, 2026-07-04, Independence Day",
    "2026-07-05, 2026-09-07, Labor Day",
    "2026-09-07, 2026-11-26, Thanksgiving Day",
    "2026-11-25, 2026-11-26, Thanksgiving Day",
    "2026-11-26, 2026-12-25, Christmas Day",
    "2026-12-25, 2027-01-01, New Year’s Day"
  })
  void comesNextAfterADay(LocalDate day, LocalDate holiday, String name) {
    assertThat(Holiday.after(day)).isEqualTo(new Holiday(holiday, name));
  }
}
