package clinic.afterglow.repair;

import clinic.afterglow.kernel.Objection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Why there is no place for a visit. */
class RepairReasons {

  private final RepairProblem problem;
  private final RepairGrid grid;

  RepairReasons(RepairProblem problem, RepairGrid grid) {
    this.problem = problem;
    this.grid = grid;
  }

  List<Objection> of(RepairVisit visit) {
    if (problem.wishes().left().contains(visit.id())) {
      return List.of(Objection.hardStop("repair.leftByDesk"));
    }
    if (possible(visit, Set.of())) {
      return List.of(
          Objection.hardStop(
              problem.wishes().pinned().containsKey(visit.id())
                  ? "repair.choiceTaken"
                  : "repair.othersFirst"));
    }
    var decisive =
        Stream.of(RepairConstraint.values())
            .filter(constraint -> possible(visit, Set.of(constraint)))
            .map(constraint -> reason(constraint, visit))
            .toList();
    return decisive.isEmpty()
        ? List.of(Objection.hardStop("repair.inTheWay.several", problem.last()))
        : decisive;
  }

  private Objection reason(RepairConstraint constraint, RepairVisit visit) {
    return switch (constraint) {
      case INTEGRATION_WINDOW ->
          Objection.hardStop(
              constraint.rule(),
              problem.calendar().day(visit.window().from()),
              problem.calendar().time(visit.window().from()),
              problem.calendar().day(visit.window().until()),
              problem.calendar().time(visit.window().until()));
      case SERIES ->
          Objection.hardStop(
              constraint.rule(),
              visit.spacing().map(rules -> rules.protocol().windowDays()).orElse(1),
              visit.spacing().map(rules -> rules.gapDays()).orElse(1));
      default -> Objection.hardStop(constraint.rule(), problem.last());
    };
  }

  /** Whether there is any place for it while no other affected visit moves. */
  private boolean possible(RepairVisit visit, Set<RepairConstraint> without) {
    var openings = new Openings(problem, grid, without);
    var starts = openings.starts(visit);
    int quarters = Openings.quarters(visit);
    if (openings.applies(RepairConstraint.ROOMS)) {
      Quarters.keep(
          starts,
          any(openings.rooms(visit).stream().map(room -> openings.free(room.value(), quarters))));
    }
    if (openings.applies(RepairConstraint.CLINICIANS)) {
      Quarters.keep(
          starts,
          any(
              openings.clinicians(visit).stream()
                  .map(person -> openings.free(person.value(), quarters))));
    }
    return !Quarters.empty(starts);
  }

  private long[] any(Stream<long[]> several) {
    var any = Quarters.none(grid.size());
    several.forEach(one -> Quarters.add(any, one));
    return any;
  }
}
