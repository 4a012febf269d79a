package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingPolicyTests {

  static final LocalDate DAY_ONE = LocalDate.of(2026, 11, 2);
  static final Protocol PROTOCOL =
      new Protocol(6, 14, Set.of(DayOfWeek.MONDAY), 2, 3, Duration.ofMinutes(120));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1 3 5 8 10 12, -",
        "1 3 5 8 10 14, -",
        "1 3 5 8 10 15, series.windowDays",
        "1 2 8, series.minGapDays",
        "1 3 5 7, series.maxPer7Days",
        "1 3 5 8, -",
        "1, -",
      })
  void keepsTheDosesApartAndTogether(String dayNumbers, String rule) {
    var dates =
        Arrays.stream(dayNumbers.split(" "))
            .map(day -> DAY_ONE.plusDays(Long.parseLong(day) - 1))
            .toList();

    var objections = SpacingPolicy.review(PROTOCOL, dates);

    if (rule == null) {
      assertThat(objections).isEmpty();
    } else {
      assertThat(objections).extracting(Objection::rule).containsExactly(rule);
    }
  }
}
