package clinic.afterglow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimesTests {

  private static final LocalDate LEAP_DAY = LocalDate.of(1992, 2, 29);

  @Test
  void saysABirthDateWithoutItsWeekday() {
    assertThat(Times.birthDate(LEAP_DAY)).isEqualTo("29 Feb 1992");
  }

  @Test
  void saysTheWeekdayOfEveryOtherDay() {
    assertThat(Times.date(LEAP_DAY)).isEqualTo("Sat 29 Feb 1992");
  }
}
