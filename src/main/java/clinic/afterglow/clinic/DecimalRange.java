package clinic.afterglow.clinic;

import java.math.BigDecimal;

/** From low to high, both included. */
public record DecimalRange(BigDecimal low, BigDecimal high) {

  public DecimalRange {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException("a range goes upwards: " + low + " to " + high);
    }
  }

  /** Reads {@code 0.1..1.0}. */
  static DecimalRange parse(String text) {
    var ends = text.split("\\.\\.", -1);
    return new DecimalRange(new BigDecimal(ends[0]), new BigDecimal(ends[1]));
  }

  public boolean contains(BigDecimal value) {
    return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
  }

  @Override
  public String toString() {
    return low.toPlainString() + "–" + high.toPlainString();
  }
}
