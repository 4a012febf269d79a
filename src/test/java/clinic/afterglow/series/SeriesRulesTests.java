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
    "true, VALID, false, true, false, ''",
    "false, VALID, false, true, false, series.clearance",
    "true, MISSING, false, true, false, series.consent",
    "true, EXPIRED, false, true, false, series.consentExpired",
    "true, WITHDRAWN, false, true, false, series.consentWithdrawn",
    "true, VALID, true, true, false, series.running",
    "true, VALID, false, false, false, series.routeOfProtocol",
    "true, VALID, false, true, true, series.protocolRetired",
    "false, MISSING, true, true, false, 'series.clearance series.consent series.running'",
  })
  void asksEveryRuleBeforeASeriesBegins(
      boolean cleared,
      ConsentStatus consent,
      boolean inSeries,
      boolean ofProtocol,
      boolean retired,
      String rules) {
    var candidate =
        new StartPolicy.Candidate(
            cleared, Route.INTRAVENOUS, consent, inSeries, ofProtocol, retired);

    assertThat(
            String.join(" ", StartPolicy.review(candidate).stream().map(Objection::rule).toList()))
        .isEqualTo(rules);
  }
}
