package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a series cannot begin on its day: how many doses fit, which constraint alone makes the
 * difference, and the days that it would have needed.
 */
class Obstacles {

  private final PlanningProblem problem;
  private final Protocol protocol;
  private final ClinicDays days;

  Obstacles(PlanningProblem problem, ClinicDays days) {
    this.problem = problem;
    this.protocol = problem.protocol();
    this.days = days;
  }

  List<Objection> reasons() {
    var last = problem.from().plusDays(protocol.windowDays() - 1L);
    int most = new DateGraph(protocol, problem.from(), days::available).most();
    var count = Objection.hardStop("series.fits", most, protocol.sessions(), problem.from(), last);
    return Stream.of(Stream.of(count), inTheWay().stream(), blockedDays())
        .flatMap(reasons -> reasons)
        .toList();
  }

  private List<Objection> inTheWay() {
    var decisive =
        Stream.of(Constraint.values())
            .filter(this::fitsWithout)
            .map(constraint -> Objection.hardStop(constraint.rule()))
            .toList();
    return decisive.isEmpty() ? List.of(Objection.hardStop("series.inTheWay.several")) : decisive;
  }

  private boolean fitsWithout(Constraint constraint) {
    var relaxed =
        new Protocol(protocol.phases().stream().map(constraint::lift).toList(), protocol.length());
    var open = new ClinicDays(problem, Set.of(constraint));
    return new DateGraph(relaxed, problem.from(), open::available).possible();
  }

  /** The first day and every preferred day of the window that cannot be used. */
  private Stream<Objection> blockedDays() {
    return problem
        .from()
        .datesUntil(problem.from().plusDays(protocol.windowDays()))
        .filter(day ->
            day.equals(problem.from())
                || protocol.on(Days.between(problem.from(), day)).prefers(day))
        .flatMap(day -> days.on(day).obstacle().stream());
  }
}
