package clinic.afterglow.scheduling;

/** How many places a group has: at least, usually, at most. */
public record GroupSize(int least, int usual, int most) {

  /** One person is no group. */
  static final int LEAST = 2;
}
