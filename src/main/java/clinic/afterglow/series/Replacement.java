package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Optional;

/**
 * A date on which a missed session could be made up for.
 *
 * @param spanDays the day number of the last dose if this one is taken
 * @param daysAfter days since the dose before it; empty when it would be the first
 * @param daysBefore days until the dose after it; empty when it would be the last
 * @param objections what it breaks; empty when every rule is kept
 */
public record Replacement(
    ProposedSession session,
    int spanDays,
    Optional<Integer> daysAfter,
    Optional<Integer> daysBefore,
    List<Objection> objections) {

  public Replacement {
    objections = List.copyOf(objections);
  }
}
