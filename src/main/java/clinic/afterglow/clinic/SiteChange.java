package clinic.afterglow.clinic;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a site is about to give up: days, hours, or a room.
 *
 * @param before when it is open now
 * @param after when it will be open
 * @param room that is taken out of use; empty, all stay in use
 * @param first of the days that may be concerned
 * @param last of them, included
 */
public record SiteChange(
    SiteCalendar before,
    SiteCalendar after,
    Optional<RoomId> room,
    LocalDate first,
    LocalDate last) {

  static SiteChange of(SiteCalendar before, SiteCalendar after, LocalDate first, LocalDate last) {
    return new SiteChange(before, after, Optional.empty(), first, last);
  }

  /** Whether a visit could be held until now and could not any more. */
  public boolean strands(RoomId where, Instant start, Instant end) {
    return room.filter(where::equals).isPresent()
        || closes(before.day(start))
        || before.covers(start, end) && !after.covers(start, end);
  }

  private boolean closes(LocalDate day) {
    return after.closures().containsKey(day) && !before.closures().containsKey(day);
  }
}
