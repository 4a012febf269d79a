package clinic.afterglow.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One figure of a period.
 *
 * @param part what the figure is split by, such as a route; empty when it is not
 * @param tally how many rows had which outcome
 * @param spread the middle of the amounts, for figures that have amounts
 */
public record Figure(FigureId id, String part, Map<Outcome, Long> tally, Optional<Spread> spread) {

  /** Under this a percentage says little (clinical rules, section 14). */
  private static final int SMALL = 5;

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  public Figure {
    tally = Map.copyOf(tally);
  }

  public long numerator() {
    return sum(Outcome::inNumerator);
  }

  public long denominator() {
    return sum(Outcome::inDenominator);
  }

  /** Every reason why a row was left out, with how many. */
  public SortedMap<Outcome, Long> excluded() {
    var left = new EnumMap<Outcome, Long>(Outcome.class);
    tally.forEach((outcome, n) -> {
      if (outcome.excluded()) {
        left.put(outcome, n);
      }
    });
    return new TreeMap<>(left);
  }

  public long of(Outcome outcome) {
    return tally.getOrDefault(outcome, 0L);
  }

  /** To one decimal, half up; empty when there is nothing to divide by. */
  public Optional<BigDecimal> percent() {
    return percent(numerator(), denominator());
  }

  public Optional<BigDecimal> percent(Outcome outcome) {
    return percent(of(outcome), denominator());
  }

  /** The stricter reading: what is missing counts as not reached. */
  public Optional<BigDecimal> percentOfAllIntended() {
    return percent(numerator(), denominator() + of(id.missingData()));
  }

  public boolean smallNumbers() {
    return denominator() < SMALL;
  }

  private static Optional<BigDecimal> percent(long part, long whole) {
    return whole == 0
        ? Optional.empty()
        : Optional.of(
            BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
  }

  private long sum(java.util.function.Predicate<Outcome> which) {
    return tally.entrySet().stream()
        .filter(entry -> which.test(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
