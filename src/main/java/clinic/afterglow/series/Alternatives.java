package clinic.afterglow.series;

import clinic.afterglow.clinic.SiteCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The nearest plans to one that cannot be, as far as they exist. */
class Alternatives {

  /** How far around the wished day another start is looked for. */
  static final int LATER_DAYS = 60;

  static final int EARLIER_DAYS = 30;

  private final PlanningProblem problem;
  private final SeriesPlanner planner;

  Alternatives(PlanningProblem problem, SeriesPlanner planner) {
    this.problem = problem;
    this.planner = planner;
  }

  List<Alternative> all() {
    var from = problem.from();
    var found = new ArrayList<Alternative>();
    add(found, AlternativeKind.ONE_DAY_OVER, from, problem.protocol().stretched(1));
    start(from.datesUntil(from.plusDays(LATER_DAYS + 1L)).skip(1))
        .ifPresent(day -> add(found, AlternativeKind.NEXT_START, day, problem.protocol()));
    start(
            Stream.iterate(from.minusDays(1), day -> day.minusDays(1))
                .limit(EARLIER_DAYS)
                .takeWhile(day -> !day.isBefore(problem.today())))
        .ifPresent(day -> add(found, AlternativeKind.EARLIER_START, day, problem.protocol()));
    ifOpened().ifPresent(found::add);
    return found;
  }

  private void add(
      List<Alternative> found, AlternativeKind kind, LocalDate first, Protocol protocol) {
    planner.startingOn(first, protocol, 1).stream()
        .findFirst()
        .ifPresent(plan -> found.add(Alternative.of(kind, plan)));
  }

  private Optional<LocalDate> start(Stream<LocalDate> days) {
    return days.filter(planner::fits).findFirst();
  }

  /** The first closed day of the window that alone is in the way. */
  private Optional<Alternative> ifOpened() {
    var from = problem.from();
    return from.datesUntil(from.plusDays(problem.protocol().windowDays()))
        .filter(problem.calendar().closures()::containsKey)
        .flatMap(day -> opened(day).stream())
        .findFirst();
  }

  private Optional<Alternative> opened(LocalDate day) {
    var closures = new HashMap<>(problem.calendar().closures());
    closures.remove(day);
    var calendar = problem.calendar();
    var open = new SiteCalendar(calendar.site(), calendar.zone(), calendar.hours(), closures);
    return new SeriesPlanner(problem.with(open))
        .startingOn(problem.from(), problem.protocol(), 1).stream()
            .findFirst()
            .map(plan -> new Alternative(AlternativeKind.IF_OPENED, plan, Optional.of(day)));
  }
}
