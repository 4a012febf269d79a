package clinic.afterglow.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A body weight in kilograms, 30 to 250, kept to one decimal. */
public record Kilograms(BigDecimal value) implements Comparable<Kilograms> {

  private static final BigDecimal LEAST = new BigDecimal("30");
  private static final BigDecimal MOST = new BigDecimal("250");
  private static final BigDecimal PER_POUND = new BigDecimal("0.45359237");

  public Kilograms {
    value = value.setScale(1, RoundingMode.HALF_UP);
    if (!plausible(value)) {
      throw new IllegalArgumentException("a body weight is 30 to 250 kg: " + value);
    }
  }

  public static boolean plausible(BigDecimal value) {
    return value.compareTo(LEAST) >= 0 && value.compareTo(MOST) <= 0;
  }

  public static Kilograms of(String value) {
    return new Kilograms(new BigDecimal(value));
  }

  /** What a scale in pounds shows; out of range it is for the field to refuse. */
  public static BigDecimal fromPounds(BigDecimal pounds) {
    return pounds.multiply(PER_POUND).setScale(1, RoundingMode.HALF_UP);
  }

  @Override
  public int compareTo(Kilograms other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value.toPlainString() + " kg";
  }
}
