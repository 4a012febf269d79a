package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the dates, times, chairs and clinicians of a series that begins on a given day, best plan
 * first, or says what is in the way and what would fit instead. Exact: when there is a legal plan
 * it finds one, and no plan that it leaves out is better than one that it gives.
 */
class SeriesPlanner {

  /** How many plans are offered. */
  static final int PLANS = 5;

  private final PlanningProblem problem;
  private final ClinicDays days;

  SeriesPlanner(PlanningProblem problem) {
    this.problem = problem;
    this.days = new ClinicDays(problem);
  }

  SeriesProposal propose() {
    var plans = startingOn(problem.from(), problem.protocol(), PLANS);
    return plans.isEmpty()
        ? new Infeasible(
            new Obstacles(problem, days).reasons(), new Alternatives(problem, this).all())
        : new Feasible(plans);
  }

  List<SeriesPlan> startingOn(LocalDate first, Protocol protocol, int most) {
    var graph = graph(first, protocol);
    return new BestPlans(problem.with(protocol), days, graph, most)
        .find().stream().map(this::plan).toList();
  }

  boolean fits(LocalDate first) {
    return graph(first, problem.protocol()).possible();
  }

  private DateGraph graph(LocalDate first, Protocol protocol) {
    return new DateGraph(protocol, first, days::available);
  }

  private SeriesPlan plan(List<BestPlans.Seated> seats) {
    var sessions = new ArrayList<ProposedSession>();
    for (var seat : seats) {
      sessions.add(session(problem, sessions.size() + 1, seat.date(), seat.place()));
    }
    int span = Days.between(sessions.getFirst().date(), sessions.getLast().date()) + 1;
    return new SeriesPlan(sessions, span, warnings(sessions, span));
  }

  static ProposedSession session(
      PlanningProblem problem, int ordinal, LocalDate date, Place place) {
    return new ProposedSession(
        ordinal,
        date,
        problem.calendar().instant(date, ClinicDay.time(place.quarter())),
        problem.protocol().length(),
        problem.chairs().get(place.chair()),
        problem.clinicians().get(place.clinician()));
  }

  private List<Objection> warnings(List<ProposedSession> sessions, int span) {
    var warnings = new ArrayList<Objection>();
    int window = problem.protocol().windowDays();
    if (span > window) {
      warnings.add(Objection.staffMayOverride("series.windowDays", span, window, span - window));
    }
    sessions.stream()
        .filter(one -> !problem.protocol().of(one.ordinal() - 1).prefers(one.date()))
        .forEach(one -> warnings.add(Objection.warning("series.pattern", one.date())));
    var wished = problem.wishes().time();
    for (var one : sessions) {
      var time = problem.calendar().time(one.start());
      if (!time.equals(wished)) {
        warnings.add(Objection.warning("series.otherTime", one.date(), time, wished));
      }
    }
    return warnings;
  }
}
