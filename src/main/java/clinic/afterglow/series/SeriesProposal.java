package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.List;

/** Whether a series can begin on the day that was asked for. */
public sealed interface SeriesProposal {

  /**
   * A plan that keeps every rule but those it warns of.
   *
   * @param spanDays the day number of the last dose; the first dose is on day 1
   */
  record Feasible(List<ProposedSession> sessions, int spanDays, List<Objection> warnings)
      implements SeriesProposal {

    public Feasible {
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
  }

  /** What is in the way, date by date, and the nearest plans that would fit. */
  record Infeasible(List<Objection> reasons, List<Feasible> alternatives)
      implements SeriesProposal {

    public Infeasible {
      reasons = List.copyOf(reasons);
      alternatives = List.copyOf(alternatives);
    }
  }
}
