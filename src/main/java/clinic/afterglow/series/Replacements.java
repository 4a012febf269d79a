package clinic.afterglow.series;

import clinic.afterglow.kernel.Enforcement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the dates on which a missed session can be made up for, and what each does to the span. */
class Replacements {

  /** How far ahead is looked. */
  static final int REACH_DAYS = 28;

  private final PlanningProblem problem;
  private final ClinicDays days;
  private final List<LocalDate> standing;

  /**
   * @param standing the dates of the other doses, given or still planned
   */
  Replacements(PlanningProblem problem, List<LocalDate> standing) {
    this.problem = problem;
    this.days = new ClinicDays(problem);
    this.standing = standing;
  }

  /** Dates that keep gaps; those beyond the window need an override and say so. */
  List<Replacement> legal(int ordinal) {
    return problem
        .today()
        .datesUntil(problem.today().plusDays(REACH_DAYS))
        .filter(day -> !standing.contains(day) && days.on(day).available())
        .map(day -> on(day, ordinal))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Replacement> on(LocalDate day, int ordinal) {
    var dates = new ArrayList<>(standing);
    dates.add(day);
    dates.sort(null);
    var objections = SpacingPolicy.review(problem.protocol(), dates);
    if (objections.stream().anyMatch(o -> o.enforcement() == Enforcement.PRESCRIBER_OVERRIDE)) {
      return Optional.empty();
    }
    var place = new Seating(days, problem).best(List.of(List.of(day))).places().getFirst();
    var session =
        new ProposedSession(
            ordinal,
            day,
            problem.calendar().instant(day, place.time()),
            problem.protocol().length(),
            problem.chairs().get(place.chair()),
            problem.clinicians().get(place.clinician()));
    int span = Days.between(dates.getFirst(), dates.getLast()) + 1;
    return Optional.of(new Replacement(session, span, objections));
  }
}
