package clinic.afterglow.series;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The days of the clinic as one patient's doses see them; each is worked out once. */
class ClinicDays {

  private static final OpeningHours ROUND_THE_CLOCK =
      new OpeningHours(LocalTime.MIN, LocalTime.of(23, 59));

  private final PlanningProblem problem;
  private final Set<Constraint> ignored;
  private final Taken taken;
  private final Map<LocalDate, ClinicDay> known = new HashMap<>();

  ClinicDays(PlanningProblem problem) {
    this(problem, EnumSet.noneOf(Constraint.class));
  }

  /**
   * @param ignored what is to be left out, to see whether it is what stands in the way
   */
  ClinicDays(PlanningProblem problem, Collection<Constraint> ignored) {
    this.problem = problem;
    this.ignored = Set.copyOf(ignored);
    this.taken = new Taken(problem);
  }

  ClinicDay on(LocalDate date) {
    return known.computeIfAbsent(date, this::workOut);
  }

  boolean available(LocalDate date) {
    return on(date).available();
  }

  private ClinicDay workOut(LocalDate date) {
    return ruledOut(date)
        .map(obstacle -> ClinicDay.blocked(date, obstacle))
        .orElseGet(() ->
            hours(date)
                .map(hours -> new DayTimes(problem, taken, ignored, date, hours).day())
                .orElseGet(
                    () -> ClinicDay.blocked(date, Objection.hardStop("series.day.notOpen", date))));
  }

  private Optional<Objection> ruledOut(LocalDate date) {
    if (date.isBefore(problem.today())) {
      return Optional.of(Objection.hardStop("series.day.past", date));
    }
    var closure = problem.calendar().closures().get(date);
    if (closure != null && applies(Constraint.CLOSED_DAYS)) {
      return Optional.of(Objection.hardStop("series.day.closed", date, closure));
    }
    if (applies(Constraint.PATIENT_WISHES) && !problem.wishes().suits(date.getDayOfWeek())) {
      return Optional.of(Objection.hardStop("series.day.notSuiting", date));
    }
    if (applies(Constraint.OTHER_DOSES) && !problem.doses().leaveRoomOn(date)) {
      return Optional.of(Objection.hardStop("series.maxPerDay", date, problem.doses().maxPerDay()));
    }
    int gap = problem.protocol().phases().getFirst().minGapDays();
    return applies(Constraint.OTHER_DOSES) && !problem.doses().keepAway(date, gap)
        ? Optional.of(Objection.hardStop("series.day.nearDose", date, gap))
        : Optional.empty();
  }

  private Optional<OpeningHours> hours(LocalDate date) {
    return ignored.contains(Constraint.OPENING_HOURS)
        ? Optional.of(ROUND_THE_CLOCK)
        : Optional.ofNullable(problem.calendar().hours().get(date.getDayOfWeek()));
  }

  private boolean applies(Constraint constraint) {
    return !ignored.contains(constraint);
  }
}
