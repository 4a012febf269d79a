package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.ConsentStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesRulesTests {

  private static final LocalDate START = LocalDate.of(2026, 3, 9);
  private static final StartPolicy.Prepared PREPARED = new StartPolicy.Prepared(1, List.of(), 1);

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
            cleared, Route.INTRAVENOUS, consent, inSeries, ofProtocol, retired, PREPARED, START);

    assertThat(
            String.join(" ", StartPolicy.review(candidate).stream().map(Objection::rule).toList()))
        .isEqualTo(rules);
  }

  @ParameterizedTest
  @CsvSource({
    "0, '', 0, ''",
    "1, '', 1, ''",
    "0, '', 1, series.preparation",
    "0, 2026-03-06, 1, ''",
    "0, 2026-03-09, 1, ''",
    "0, 2026-03-10, 1, series.beforePreparation",
    "1, '2026-03-06 2026-03-12', 2, ''",
    "0, '2026-03-06 2026-03-12', 2, series.beforePreparation",
    "0, 2026-03-06, 2, series.preparation",
    "2, 2026-03-12, 2, ''",
  })
  void startsNoSeriesBeforePreparationIsSignedOrBooked(
      int signed, String booked, int required, String rules) {
    var days = Stream.of(booked.split(" ")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
    var prepared = new StartPolicy.Prepared(signed, days.toList(), required);
    var candidate =
        new StartPolicy.Candidate(
            true, Route.INTRAVENOUS, ConsentStatus.VALID, false, true, false, prepared, START);

    assertThat(StartPolicy.review(candidate))
        .extracting(Objection::rule)
        .isEqualTo(rules.isEmpty() ? List.of() : List.of(rules));
  }
}
