package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.ConsentStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRulesTests {

  @ParameterizedTest
  @CsvSource({
    "true, VALID, false, ''",
    "false, VALID, false, series.clearance",
    "true, MISSING, false, series.consent",
    "true, EXPIRED, false, series.consent",
    "true, WITHDRAWN, false, series.consent",
    "true, VALID, true, series.running",
    "false, MISSING, true, 'series.clearance series.consent series.running'",
  })
  void asksEveryRuleBeforeASeriesBegins(
      boolean cleared, ConsentStatus consent, boolean inSeries, String rules) {
    var candidate = new StartPolicy.Candidate(cleared, Route.INTRAVENOUS, consent, inSeries);

    assertThat(
            String.join(" ", StartPolicy.review(candidate).stream().map(Objection::rule).toList()))
        .isEqualTo(rules);
  }
}
