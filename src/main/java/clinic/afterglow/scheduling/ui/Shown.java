package clinic.afterglow.scheduling.ui;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.scheduling.GroupDetails;
import clinic.afterglow.scheduling.Visit;
import java.time.Instant;
import java.util.Map;

/**
 * The time and place that something on the board takes: a visit, or a group once.
 *
 * @param staff who has it, by name
 */
record Shown(Instant start, Instant end, RoomId room, String roomName, Map<UserId, String> staff) {

  static Shown of(Visit visit) {
    return new Shown(
        visit.start(),
        visit.end(),
        visit.room(),
        visit.roomName(),
        Map.of(visit.clinician(), visit.clinicianName()));
  }

  static Shown of(GroupDetails group) {
    return new Shown(
        group.start(), group.end(), group.place().room(), group.roomName(), leaders(group));
  }

  private static Map<UserId, String> leaders(GroupDetails group) {
    var first = group.place().clinician();
    return group
        .place()
        .second()
        .map(second -> Map.of(first, group.leaders().first(), second, group.leaders().second()))
        .orElseGet(() -> Map.of(first, group.leaders().first()));
  }
}
