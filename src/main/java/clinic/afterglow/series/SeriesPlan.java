package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Dates, times, chairs and clinicians for every dose of a series, with what the plan breaks.
 *
 * @param spanDays the day number of the last dose; the first dose is on day 1
 * @param warnings each date off the preferred weekdays, each other time than wished, and a window
 *     that is not kept
 */
public record SeriesPlan(List<ProposedSession> sessions, int spanDays, List<Objection> warnings) {

  public SeriesPlan {
    sessions = List.copyOf(sessions);
    warnings = List.copyOf(warnings);
  }

  /** Whether somebody must answer for it by name before it is booked. */
  public boolean needsOverride() {
    return warnings.stream().anyMatch(Objection::blocks);
  }

  /** The day number of a dose: 1 for the first date. */
  public int dayNumber(ProposedSession session) {
    return Days.between(sessions.getFirst().date(), session.date()) + 1;
  }

  /** The chairs or rooms, in the order in which they come. */
  public List<RoomId> rooms() {
    return sessions.stream().map(ProposedSession::room).distinct().toList();
  }

  /** The clinicians, in the order in which they come. */
  public List<UserId> clinicians() {
    return sessions.stream().map(ProposedSession::clinician).distinct().toList();
  }

  public Instant lastStart() {
    return sessions.getLast().start();
  }

  /** How many dates are off the preferred weekdays. */
  public int offPattern() {
    return count("series.pattern");
  }

  /** How many doses are at another time than was wished. */
  public int atOtherTimes() {
    return count("series.otherTime");
  }

  private int count(String rule) {
    return (int) warnings.stream().filter(warning -> warning.rule().equals(rule)).count();
  }
}
