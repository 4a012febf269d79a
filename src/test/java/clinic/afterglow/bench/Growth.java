package clinic.afterglow.bench;

import clinic.afterglow.bench.Statistics.Estimate;

/**
 * The powers of the size with which the same question becomes dearer; see decision 011.
 *
 * @param ours of the product
 * @param floor of the database alone
 * @param beyond of the ratio of the two: what the product adds to the growth of the floor
 */
record Growth(Estimate ours, Estimate floor, Estimate beyond) {

  static Growth between(Course.Run small, Course.Run large) {
    return new Growth(
        exponents(small, small.ours(), large, large.ours()),
        exponents(small, small.floor(), large, large.floor()),
        exponents(
            small,
            Statistics.ratios(small.ours(), small.floor()),
            large,
            Statistics.ratios(large.ours(), large.floor())));
  }

  private static Estimate exponents(
      Course.Run small, double[] few, Course.Run large, double[] many) {
    return Statistics.estimate(Statistics.exponents(few, small.size(), many, large.size()));
  }

  boolean holds(double summit) {
    return ours.high() <= summit;
  }

  /** Whether the database alone grows for certain, and the product not more than the summit. */
  boolean holdsBesideTheFloor(double summit) {
    return floor.low() > 0 && beyond.high() <= summit;
  }
}
