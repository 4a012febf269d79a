package clinic.afterglow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomePolicyTests {

  private static final OutcomePolicy POLICY = new OutcomePolicy(14, 14, 50, 5, 10, 5);
  private static final LocalDate DOSE = LocalDate.of(2026, 11, 16);

  @ParameterizedTest
  @CsvSource({
    "2026-11-16, true",
    "2026-11-15, true",
    "2026-11-02, true",
    "2026-11-01, false",
    "2026-11-17, false"
  })
  void takesABaselineUpToTheFirstDoseAndNotTooOld(LocalDate takenOn, boolean counts) {
    assertThat(POLICY.baseline(List.of(score(takenOn, 15)), DOSE).isPresent()).isEqualTo(counts);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-16, false", "2026-11-17, true", "2026-11-30, true", "2026-12-01, false"})
  void takesASeriesEndFromTheDayAfterTheLastDose(LocalDate takenOn, boolean counts) {
    assertThat(POLICY.seriesEnd(List.of(score(takenOn, 6)), DOSE).isPresent()).isEqualTo(counts);
  }

  @Test
  void takesTheLastBaselineAndTheFirstSeriesEnd() {
    var early = score(DOSE.minusDays(9), 18);
    var late = score(DOSE.minusDays(1), 16);
    var after = score(DOSE.plusDays(3), 8);
    var laterStill = score(DOSE.plusDays(8), 4);
    var all = List.of(late, early, laterStill, after);

    assertThat(POLICY.baseline(all, DOSE)).contains(late);
    assertThat(POLICY.seriesEnd(all, DOSE)).contains(after);
  }

  @Test
  void passesOverWhatIsNotComplete() {
    var complete = score(DOSE.minusDays(3), 18);

    assertThat(POLICY.baseline(Arrays.asList(complete, score(DOSE, null)), DOSE))
        .contains(complete);
    assertThat(POLICY.seriesEnd(List.of(score(DOSE.plusDays(2), null)), DOSE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    // baseline, now, points, percent, reported, response, remission, improved, worsened
    "20, 10, 10, 50.0, true, true, false, true, false",
    "20, 11, 9, 45.0, true, false, false, true, false",
    "10, 5, 5, 50.0, true, true, false, true, false",
    "10, 4, 6, 60.0, true, true, true, true, false",
    "11, 6, 5, 45.5, true, false, false, true, false",
    "11, 5, 6, 54.5, true, true, false, true, false",
    "9, 4, 5, 55.6, false, false, false, true, false",
    "10, 6, 4, 40.0, true, false, false, false, false",
    "10, 14, -4, -40.0, true, false, false, false, false",
    "10, 15, -5, -50.0, true, false, false, false, true",
    "9, 0, 9, 100.0, false, false, false, true, false"
  })
  void saysHowFarAScoreHasCome(
      int baseline,
      int now,
      int points,
      String percent,
      boolean reported,
      boolean response,
      boolean remission,
      boolean improved,
      boolean worsened) {
    assertThat(POLICY.change(baseline, now))
        .isEqualTo(
            new Change(
                baseline,
                now,
                points,
                Optional.of(new java.math.BigDecimal(percent)),
                reported,
                response,
                remission,
                improved,
                worsened));
  }

  @Test
  void knowsNoPercentageOfNothing() {
    assertThat(POLICY.change(0, 3).percent()).isEmpty();
  }

  private static Score score(LocalDate takenOn, @Nullable Integer total) {
    return new Score(
        Ids.next(),
        Instrument.PHQ_9,
        takenOn,
        Optional.ofNullable(total),
        Optional.ofNullable(total).map(Instrument.PHQ_9::severity),
        List.of(),
        UserId.next(),
        Instant.EPOCH,
        Optional.empty());
  }
}
