package clinic.afterglow.series;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives every date of a choice its time, chair and clinician: the same ones where it can be, then
 * the time that was wished or the nearest to it. Tries every pair of chair and clinician as the
 * usual one.
 */
class Seating {

  /**
   * @param changes how often chair or clinician differ from the usual ones
   * @param minutesOff how far the times are from the wish, summed
   */
  record Plan(List<Place> places, int changes, int timesOff, long minutesOff) {

    static final Comparator<Plan> BEST =
        Comparator.comparingInt(Plan::changes)
            .thenComparingInt(Plan::timesOff)
            .thenComparingLong(Plan::minutesOff)
            .thenComparing(plan -> plan.places().getLast().date());
  }

  record Place(LocalDate date, LocalTime time, int chair, int clinician, int changes) {}

  private final ClinicDays days;
  private final PlanningProblem problem;

  Seating(ClinicDays days, PlanningProblem problem) {
    this.days = days;
    this.problem = problem;
  }

  /** The best of all choices; there is always one, because every date is available. */
  Plan best(List<List<LocalDate>> choices) {
    Plan best = null;
    for (var dates : choices) {
      for (int chair = 0; chair < problem.chairs().size(); chair++) {
        for (int clinician = 0; clinician < problem.clinicians().size(); clinician++) {
          var plan = plan(dates, chair, clinician);
          if (best == null || Plan.BEST.compare(plan, best) < 0) {
            best = plan;
          }
        }
      }
    }
    if (best == null) {
      throw new IllegalStateException("no choice of dates to seat");
    }
    return best;
  }

  private Plan plan(List<LocalDate> dates, int chair, int clinician) {
    var places = new ArrayList<Place>();
    for (var date : dates) {
      places.add(place(date, chair, clinician));
    }
    return new Plan(
        places,
        places.stream().mapToInt(Place::changes).sum(),
        (int) places.stream().filter(place -> minutesOff(place.time()) > 0).count(),
        places.stream().mapToLong(place -> minutesOff(place.time())).sum());
  }

  private Place place(LocalDate date, int chair, int clinician) {
    return days.on(date).openings().stream()
        .map(opening -> place(date, opening, chair, clinician))
        .min(
            Comparator.comparingInt(Place::changes)
                .thenComparingLong(place -> minutesOff(place.time()))
                .thenComparing(Place::time))
        .orElseThrow();
  }

  private static Place place(LocalDate date, Opening opening, int chair, int clinician) {
    boolean sameChair = opening.chairs().get(chair);
    boolean sameClinician = opening.clinicians().get(clinician);
    return new Place(
        date,
        opening.time(),
        sameChair ? chair : opening.chairs().nextSetBit(0),
        sameClinician ? clinician : opening.clinicians().nextSetBit(0),
        (sameChair ? 0 : 1) + (sameClinician ? 0 : 1));
  }

  private long minutesOff(LocalTime time) {
    return Math.abs(Duration.between(problem.time(), time).toMinutes());
  }
}
