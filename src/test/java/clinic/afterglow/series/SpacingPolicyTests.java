package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpacingPolicyTests {

  static final LocalDate DAY_ONE = LocalDate.of(2026, 11, 2);
  static final Protocol PROTOCOL =
      new Protocol(
          List.of(new Phase(6, 14, Set.of(DayOfWeek.MONDAY), 2, 3)), Duration.ofMinutes(120));

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

  static final Protocol TWICE_THEN_WEEKLY =
      new Protocol(
          List.of(new Phase(4, 14, Set.of(), 2, 2), new Phase(2, 14, Set.of(), 6, 1)),
          Duration.ofMinutes(150));

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "1 4 8 11 15 22, -",
        "1 4 8 14 16 23, -",
        "1 4 8 14 15 22, series.minGapDays",
        "1 4 8 11 15 21, series.maxPer7Days",
        "1 4 8 11 14 22, series.maxPer7Days series.phase",
        "1 4 8 16 18 25, series.minGapDays series.maxPer7Days series.phase",
        "1 4 8 11 15 29, series.windowDays",
        "1 4 8 11 15, series.count",
      })
  void keepsEveryDoseInItsPartOfTheProtocol(String dayNumbers, String rules) {
    var dates =
        Arrays.stream(dayNumbers.split(" "))
            .map(day -> DAY_ONE.plusDays(Long.parseLong(day) - 1))
            .toList();

    assertThat(
            String.join(
                " ",
                SpacingPolicy.reviewAll(TWICE_THEN_WEEKLY, dates).stream()
                    .map(Objection::rule)
                    .toList()))
        .isEqualTo(rules == null ? "" : rules);
  }
}
