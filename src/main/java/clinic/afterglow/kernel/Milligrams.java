package clinic.afterglow.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of drug in milligrams, zero or more, kept to four decimals.
 *
 * <p>Shown to one decimal; stored and summed unrounded.
 */
public record Milligrams(BigDecimal value) implements Comparable<Milligrams> {

  public static final Milligrams ZERO = Milligrams.of("0");

  public Milligrams {
    if (value.signum() < 0) {
      throw new IllegalArgumentException("an amount of drug is never negative: " + value);
    }
    value = value.setScale(4, RoundingMode.HALF_UP);
  }

  public static Milligrams of(String value) {
    return new Milligrams(new BigDecimal(value));
  }

  public Milligrams plus(Milligrams other) {
    return new Milligrams(value.add(other.value));
  }

  /** Throws when the result would be negative. */
  public Milligrams minus(Milligrams other) {
    return new Milligrams(value.subtract(other.value));
  }

  public Milligrams times(BigDecimal factor) {
    return new Milligrams(value.multiply(factor));
  }

  public boolean isZero() {
    return value.signum() == 0;
  }

  /** To one decimal, as screens show it: {@code 35.0}. */
  public String shown() {
    return value.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  @Override
  public int compareTo(Milligrams other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.stripTrailingZeros().toPlainString() + " mg";
  }
}
