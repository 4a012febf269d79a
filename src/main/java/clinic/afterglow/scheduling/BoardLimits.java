package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What keeps visits from the days of a board.
 *
 * @param closures closed days with their reasons, public holidays included
 * @param absences of the site's rooms and of all clinicians
 * @param rosters of those who have one
 */
public record BoardLimits(
    Map<LocalDate, String> closures, List<AbsenceDetails> absences, Map<UserId, Roster> rosters) {

  public static final BoardLimits NONE = new BoardLimits(Map.of(), List.of(), Map.of());

  public BoardLimits {
    closures = Map.copyOf(closures);
    absences = List.copyOf(absences);
    rosters = Map.copyOf(rosters);
  }
}
