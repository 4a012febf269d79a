package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.List;

/** Whether a series can begin on the day that was asked for. */
public sealed interface SeriesProposal {

  /** The best plans, best first, no two on the same dates. */
  record Feasible(List<SeriesPlan> plans) implements SeriesProposal {

    public Feasible {
      plans = List.copyOf(plans);
    }

    public SeriesPlan best() {
      return plans.getFirst();
    }
  }

  /** What is in the way, constraint by constraint and date by date, and the nearest plans. */
  record Infeasible(List<Objection> reasons, List<Alternative> alternatives)
      implements SeriesProposal {

    public Infeasible {
      reasons = List.copyOf(reasons);
      alternatives = List.copyOf(alternatives);
    }

    /** Whether no other day would help. */
    public boolean whicheverTheDay() {
      return reasons.stream().map(Objection::rule).allMatch(StartPolicy.RULES::contains);
    }
  }
}
