package clinic.afterglow.series;

import clinic.afterglow.kernel.Objection;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the dates, times, chairs and clinicians of a series that begins on a given day, or says on
 * which date what is in the way and what would fit instead. Exact: when there is a legal plan, it
 * finds one.
 */
class SeriesPlanner {

  /** How far around the wished day another start is looked for. */
  static final int LATER_DAYS = 60;

  static final int EARLIER_DAYS = 30;

  private final PlanningProblem problem;
  private final Protocol protocol;
  private final ClinicDays days;

  SeriesPlanner(PlanningProblem problem) {
    this.problem = problem;
    this.protocol = problem.protocol();
    this.days = new ClinicDays(problem);
  }

  SeriesProposal propose() {
    return startingOn(problem.from(), protocol.windowDays())
        .map(SeriesProposal.class::cast)
        .orElseGet(() -> new Infeasible(reasons(), alternatives()));
  }

  private Optional<Feasible> startingOn(LocalDate first, int windowDays) {
    var choices = dates(first, windowDays).choices();
    return choices.isEmpty()
        ? Optional.empty()
        : Optional.of(feasible(new Seating(days, problem).best(choices)));
  }

  private DoseDates dates(LocalDate first, int windowDays) {
    return new DoseDates(protocol, first, windowDays, day -> days.on(day).available());
  }

  private Feasible feasible(Seating.Plan plan) {
    var sessions = new ArrayList<ProposedSession>();
    for (var place : plan.places()) {
      sessions.add(
          new ProposedSession(
              sessions.size() + 1,
              place.date(),
              problem.calendar().instant(place.date(), place.time()),
              protocol.length(),
              problem.chairs().get(place.chair()),
              problem.clinicians().get(place.clinician())));
    }
    int span = Days.between(sessions.getFirst().date(), sessions.getLast().date()) + 1;
    return new Feasible(sessions, span, warnings(plan, span));
  }

  private List<Objection> warnings(Seating.Plan plan, int span) {
    var warnings = new ArrayList<Objection>();
    if (span > protocol.windowDays()) {
      warnings.add(
          Objection.staffMayOverride(
              "series.windowDays", span, protocol.windowDays(), span - protocol.windowDays()));
    }
    plan.places().stream()
        .filter(place -> !protocol.prefers(place.date().getDayOfWeek()))
        .forEach(place -> warnings.add(Objection.warning("series.pattern", place.date())));
    plan.places().stream()
        .filter(place -> !place.time().equals(problem.time()))
        .forEach(place ->
            warnings.add(
                Objection.warning("series.otherTime", place.date(), place.time(), problem.time())));
    return warnings;
  }

  /** How many fit, and every preferred day of the window, or the first, that cannot be used. */
  private List<Objection> reasons() {
    var last = problem.from().plusDays(protocol.windowDays() - 1L);
    int most = dates(problem.from(), protocol.windowDays()).most();
    var count = Objection.hardStop("series.fits", most, protocol.sessions(), problem.from(), last);
    var obstacles =
        problem
            .from()
            .datesUntil(last.plusDays(1))
            .filter(day -> day.equals(problem.from()) || protocol.prefers(day.getDayOfWeek()))
            .map(days::on)
            .flatMap(day -> day.obstacle().stream());
    return Stream.concat(Stream.of(count), obstacles).toList();
  }

  /** The plan that is one day over, the next start and an earlier one, as far as they exist. */
  private List<Feasible> alternatives() {
    var window = protocol.windowDays();
    return Stream.of(
            startingOn(problem.from(), window + 1),
            nearest(problem.from().datesUntil(problem.from().plusDays(LATER_DAYS + 1L)).skip(1)),
            nearest(
                Stream.iterate(problem.from().minusDays(1), day -> day.minusDays(1))
                    .limit(EARLIER_DAYS)
                    .takeWhile(day -> !day.isBefore(problem.today()))))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Feasible> nearest(Stream<LocalDate> starts) {
    return starts
        .filter(day -> !dates(day, protocol.windowDays()).choices().isEmpty())
        .findFirst()
        .flatMap(day -> startingOn(day, protocol.windowDays()));
  }
}
