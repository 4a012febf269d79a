package clinic.afterglow.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** The arithmetic of the bench: medians, ratios of paired blocks, growth, and how sure they are. */
final class Statistics {

  private static final int RESAMPLES = 10_000;
  private static final double TAIL = 0.025;
  private static final long SEED = 7;

  private Statistics() {}

  /** A median and the bounds between which it lies with 95 % confidence. */
  record Estimate(double median, double low, double high) {}

  static double median(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /**
   * The smallest value that this share of all values does not exceed.
   *
   * @param share 0 to 1
   */
  static double quantile(double[] values, double share) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values");
    }
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
  }

  /** Each of our blocks by the block of the floor that ran beside it. */
  static double[] ratios(double[] ours, double[] floor) {
    if (ours.length != floor.length) {
      throw new IllegalArgumentException("blocks come in pairs");
    }
    return IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / floor[i]).toArray();
  }

  /** The power of the size with which each pair of blocks grows: 0 is not at all, 1 is linear. */
  static double[] exponents(double[] small, int smallSize, double[] large, int largeSize) {
    double sizes = Math.log((double) largeSize / smallSize);
    return Arrays.stream(ratios(large, small)).map(ratio -> Math.log(ratio) / sizes).toArray();
  }

  /** The percentile bootstrap of the median; the same values always give the same bounds. */
  static Estimate estimate(double[] values) {
    var random = new Random(SEED);
    var medians = new double[RESAMPLES];
    var drawn = new double[values.length];
    for (int i = 0; i < RESAMPLES; i++) {
      Arrays.setAll(drawn, _ -> values[random.nextInt(values.length)]);
      medians[i] = median(drawn);
    }
    Arrays.sort(medians);
    int below = (int) (RESAMPLES * TAIL);
    return new Estimate(median(values), medians[below], medians[RESAMPLES - 1 - below]);
  }
}
