package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that keeps visits from some days of a site.
 *
 * @param calendar with the closures of these days only
 * @param rooms that are in use
 * @param absences of the site's rooms and of all clinicians
 * @param rosters of those who have one
 */
record SiteLimits(
    SiteCalendar calendar,
    Set<RoomId> rooms,
    List<AbsenceDetails> absences,
    Map<UserId, Roster> rosters) {

  BoardLimits board() {
    return new BoardLimits(calendar.closures(), absences, rosters);
  }
}
