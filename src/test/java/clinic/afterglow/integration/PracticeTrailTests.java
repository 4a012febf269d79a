package clinic.afterglow.integration;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.integration.PracticeTrail.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PracticeTrailTests {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,          -,       -,                    true",
        "2026-11-01, -,       -,                    true",
        "-,          KEPT,    2026-11-12T15:00:00Z, true",
        "-,          ADAPTED, 2026-11-12T15:00:00Z, true",
        "-,          DROPPED, 2026-11-12T15:00:00Z, false",
        "2026-11-13, KEPT,    2026-11-12T15:00:00Z, true",
        "2026-11-12, KEPT,    2026-11-12T15:00:00Z, true",
        "2026-11-12, KEPT,    2026-11-13T04:59:59Z, true",
        "2026-11-12, KEPT,    2026-11-13T05:00:00Z, false",
      })
  void asksUntilItIsDroppedOrOnceAfterItsLastDay(
      @Nullable LocalDate until,
      @Nullable PracticeOutcome outcome,
      @Nullable Instant asked,
      boolean open) {
    var steps =
        outcome == null || asked == null ? List.<Step>of() : List.of(new Step(asked, outcome, ""));
    var practice = Practice.of("sleep", "walk", "every morning", until);

    var trail = new PracticeTrail(practice, Instant.parse("2026-10-30T15:00:00Z"), steps);

    assertThat(trail.open(ZoneId.of("America/New_York"))).isEqualTo(open);
  }
}
