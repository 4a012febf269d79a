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
  private final boolean extended;

  /**
   * @param standing the dates of the other doses, given or still planned
   * @param extended whether a prescriber has decided to go beyond the window
   */
  Replacements(PlanningProblem problem, List<LocalDate> standing, boolean extended) {
    this.extended = extended;
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
    var objections = SpacingPolicy.review(problem.protocol(), dates, extended);
    if (objections.stream().anyMatch(o -> o.enforcement() == Enforcement.PRESCRIBER_OVERRIDE)) {
      return Optional.empty();
    }
    var session = SeriesPlanner.session(problem, ordinal, day, place(days.on(day)));
    int span = Days.between(dates.getFirst(), dates.getLast()) + 1;
    int at = dates.indexOf(day);
    return Optional.of(
        new Replacement(
            session,
            span,
            at == 0 ? Optional.empty() : Optional.of(Days.between(dates.get(at - 1), day)),
            at == dates.size() - 1
                ? Optional.empty()
                : Optional.of(Days.between(day, dates.get(at + 1))),
            objections));
  }

  /** As near as can be to where, when and with whom the missed one was. */
  private Place place(ClinicDay day) {
    var seats = new Seats(problem);
    var usual =
        new Usual(
            Math.max(0, problem.wishes().room().map(problem.chairs()::indexOf).orElse(0)),
            Math.max(0, problem.wishes().clinician().map(problem.clinicians()::indexOf).orElse(0)),
            ClinicDay.quarter(problem.wishes().time()));
    return seats.place(day, usual, seats.choice(day, usual.chair(), usual.clinician()));
  }
}
