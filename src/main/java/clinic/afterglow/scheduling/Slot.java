package clinic.afterglow.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of time on the clinic's grid of quarter hours.
 *
 * @param start on the grid
 * @param length 15 minutes to 12 hours, on the grid
 */
public record Slot(Instant start, Duration length) {

  public static final Duration GRID = Duration.ofMinutes(15);
  public static final Duration LONGEST = Duration.ofHours(12);

  public Slot {
    if (!onGrid(start) || !onGrid(length)) {
      throw new IllegalArgumentException(
          "not on the grid of quarter hours: " + start + " " + length);
    }
  }

  public static boolean onGrid(Instant start) {
    return start.getNano() == 0 && start.getEpochSecond() % GRID.toSeconds() == 0;
  }

  public static boolean onGrid(Duration length) {
    return length.compareTo(GRID) >= 0
        && length.compareTo(LONGEST) <= 0
        && length.getNano() == 0
        && length.toSeconds() % GRID.toSeconds() == 0;
  }

  public Instant end() {
    return start.plus(length);
  }

  /** The starts of the quarter hours it covers. */
  public List<Instant> quarters() {
    return Stream.iterate(start, at -> at.isBefore(end()), at -> at.plus(GRID)).toList();
  }
}
