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
    if (ends.length != 2) {
      throw new IllegalArgumentException("write a range as 0.1..1.0: " + text);
    }
    return new DecimalRange(new BigDecimal(ends[0].strip()), new BigDecimal(ends[1].strip()));
  }

  public boolean contains(BigDecimal value) {
    return value.compareTo(low) >= 0 && value.compareTo(high) <= 0;
  }

  @Override
  public String toString() {
    return low.toPlainString() + "–" + high.toPlainString();
  }
}
