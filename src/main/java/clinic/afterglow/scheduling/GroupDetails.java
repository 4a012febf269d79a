package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import java.time.Instant;

/**
 * A group as boards and lists show it, without anybody who takes part.
 *
 * @param version to be given back when it is changed, so that two writers notice each other
 * @param leaders the names of those who lead it
 * @param taken how many have a place
 */
public record GroupDetails(
    GroupId id,
    long version,
    SiteId site,
    GroupPlace place,
    String roomName,
    Leaders leaders,
    Instant end,
    GroupOutline outline,
    int taken,
    GroupStatus status) {

  /**
   * @param second blank when one leads it alone
   */
  public record Leaders(String first, String second) {}

  public Instant start() {
    return place.start();
  }

  /** How many may still join. */
  public int free() {
    return Math.max(0, outline.capacity() - taken);
  }
}
