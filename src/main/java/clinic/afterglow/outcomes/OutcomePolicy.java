package clinic.afterglow.outcomes;

import static java.util.Comparator.comparing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which score is the baseline, which the end of a series, and what lies between them (clinical
 * rules, section 9).
 */
record OutcomePolicy(
    int baselineAge,
    int seriesEndWithin,
    int response,
    int remission,
    int baselineLeast,
    int matters) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  static OutcomePolicy of(PolicyValues values) {
    return new OutcomePolicy(
        values.get(Policy.OUTCOMES_BASELINE_AGE),
        values.get(Policy.OUTCOMES_SERIES_END_WITHIN),
        values.get(Policy.OUTCOMES_RESPONSE),
        values.get(Policy.OUTCOMES_REMISSION),
        values.get(Policy.OUTCOMES_BASELINE_LEAST),
        values.get(Policy.OUTCOMES_CHANGE));
  }

  /** The last complete score on or before the first dose, if it is not too old. */
  Optional<Score> baseline(List<Score> scores, LocalDate firstDose) {
    return scores.stream()
        .filter(Score::complete)
        .filter(score -> !score.takenOn().isAfter(firstDose))
        .filter(score -> !score.takenOn().isBefore(firstDose.minusDays(baselineAge)))
        .max(comparing(Score::takenOn).thenComparing(Score::recordedAt));
  }

  /** The first complete score after the day of the last dose, if it came in time. */
  Optional<Score> seriesEnd(List<Score> scores, LocalDate lastDose) {
    return scores.stream()
        .filter(Score::complete)
        .filter(score -> score.takenOn().isAfter(lastDose))
        .filter(score -> !score.takenOn().isAfter(lastDose.plusDays(seriesEndWithin)))
        .min(comparing(Score::takenOn).thenComparing(Score::recordedAt));
  }

  /** Of complete scores of one instrument, oldest first. */
  Trend trend(List<Score> complete, Optional<LocalDate> firstDose) {
    var baseline = firstDose.flatMap(day -> baseline(complete, day));
    var from = baseline.orElse(complete.getFirst());
    var now = complete.getLast();
    var change =
        from.id().equals(now.id())
            ? Optional.<Change>empty()
            : Optional.of(change(from.total().orElseThrow(), now.total().orElseThrow()));
    return new Trend(complete, baseline, change);
  }

  Change change(int baseline, int current) {
    int points = baseline - current;
    boolean reported = baseline >= baselineLeast;
    return new Change(
        baseline,
        current,
        points,
        percent(baseline, points),
        reported,
        reported && points * 100 >= baseline * response,
        reported && current < remission,
        points >= matters,
        -points >= matters);
  }

  private static Optional<BigDecimal> percent(int baseline, int points) {
    return baseline == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(points)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(baseline), 1, RoundingMode.HALF_UP));
  }
}
