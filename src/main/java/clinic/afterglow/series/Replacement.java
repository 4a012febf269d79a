package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.List;

/**
 * A date on which a missed session could be made up for.
 *
 * @param spanDays the day number of the last dose if this one is taken
 * @param objections what it breaks; empty when every rule is kept
 */
public record Replacement(ProposedSession session, int spanDays, List<Objection> objections) {}
