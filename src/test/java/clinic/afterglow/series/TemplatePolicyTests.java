package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatePolicyTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "6, 14, 'MONDAY WEDNESDAY FRIDAY', 2, 3, -",
        "6, 14, '', 2, 3, -",
        "0, 14, '', 2, 3, series.template.sessions",
        "6, 0, '', 2, 3, series.template.counts",
        "6, 14, '', 0, 3, series.template.counts",
        "6, 14, '', 2, 0, series.template.counts",
        "6, 11, '', 2, 6, -",
        "6, 10, '', 2, 6, series.template.gap",
        "6, 12, '', 2, 3, -",
        "6, 11, '', 2, 3, series.template.maxPer7Days",
        "6, 14, 'TUESDAY THURSDAY', 2, 3, series.template.pattern",
        "6, 17, 'TUESDAY THURSDAY', 2, 3, -",
        "6, 16, 'TUESDAY THURSDAY', 2, 3, series.template.pattern",
        "1, 1, '', 1, 1, -",
      })
  void holdsOnlyWhatADayAfterAnotherCanHold(
      int sessions, int days, String pattern, int gap, int most, String rule) {
    var weekdays =
        Arrays.stream(pattern.split(" "))
            .filter(day -> !day.isEmpty())
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toSet());
    assertThat(refused(content(new Phase(sessions, days, weekdays, gap, most), 120, null), 30))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "120, -, 120, -",
        "120, 120, 120, -",
        "120, 119, 120, series.template.observation",
        "105, 120, 120, series.template.visit",
        "100, -, 30, series.template.length",
        "735, -, 30, series.template.length",
      })
  void leavesTimeToObserve(int minutes, Integer observation, int least, String rule) {
    var phase = new Phase(1, 1, Set.of(), 1, 1);
    assertThat(refused(content(phase, minutes, observation), least))
        .isEqualTo(rule == null ? List.of() : List.of(rule));
  }

  @Test
  void needsANameARouteAndAForwardEnd() {
    var bare =
        new TemplateContent(
            " ",
            "",
            List.of(new Phase(41, 300, Set.of(), 1, 7)),
            Duration.ofMinutes(60),
            Set.of(),
            Optional.empty(),
            IntegrationDemand.NONE,
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Repetition(14, 7)));

    assertThat(refused(bare, 30))
        .containsExactly(
            "series.template.name",
            "series.template.routes",
            "series.template.most",
            "series.template.afterwards");
  }

  private static List<String> refused(TemplateContent content, int observation) {
    var draft =
        new TemplatePolicy.Draft(
            content, new Protocol(content.phases(), content.length()), observation);
    return TemplatePolicy.review(draft).objections().stream().map(Objection::rule).toList();
  }

  private static TemplateContent content(Phase phase, int minutes, Integer observation) {
    return new TemplateContent(
        "A protocol",
        "",
        List.of(phase),
        Duration.ofMinutes(minutes),
        Set.of(Route.SUBLINGUAL),
        Optional.empty(),
        IntegrationDemand.ONCE,
        Optional.empty(),
        Optional.ofNullable(observation),
        Optional.empty());
  }
}
