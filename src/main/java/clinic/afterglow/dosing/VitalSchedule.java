package clinic.afterglow.dosing;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyKey;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When readings are due (clinical rules, section 0). A reading covers a point on the schedule from
 * half the gap before it, at most the grace of an overdue one.
 *
 * @param atMostEvery minutes between readings that the protocol asks for; null as the route asks
 */
record VitalSchedule(Route route, @Nullable Integer atMostEvery, PolicyValues values) {

  VitalSchedule(Route route, PolicyValues values) {
    this(route, null, values);
  }

  /** The moments of a session that the schedule hangs on. */
  record Course(Instant doseStarted, @Nullable Instant doseEnded) {}

  /** The next reading due; empty when only the one at discharge is left. */
  Optional<Instant> next(Course course, @Nullable Instant lastReading) {
    var ofRoute = ofRoute(course, lastReading);
    if (atMostEvery == null) {
      return ofRoute;
    }
    var sooner = every(course.doseStarted(), Duration.ofMinutes(atMostEvery), lastReading);
    return Optional.of(ofRoute.filter(sooner::isAfter).orElse(sooner));
  }

  private Optional<Instant> ofRoute(Course course, @Nullable Instant lastReading) {
    return switch (route) {
      case INTRAVENOUS -> Optional.of(infusion(course, lastReading));
      case INTRAMUSCULAR ->
          Optional.of(
              listed(course.doseStarted(), Policy.VITALS_IM, lastReading)
                  .orElseGet(() -> afterTheList(course.doseStarted(), lastReading)));
      case SUBLINGUAL -> listed(course.doseStarted(), Policy.VITALS_SL, lastReading);
      case ORAL -> listed(course.doseStarted(), Policy.VITALS_ORAL, lastReading);
      case NASAL_RACEMIC -> listed(course.doseStarted(), Policy.VITALS_IN, lastReading);
      case NASAL_ESKETAMINE -> listed(course.doseStarted(), Policy.VITALS_ESK, lastReading);
    };
  }

  boolean overdue(Instant due, Instant now) {
    return now.isAfter(due.plus(grace()));
  }

  private Instant infusion(Course course, @Nullable Instant last) {
    var ended = course.doseEnded();
    return ended == null
        ? every(course.doseStarted(), minutes(Policy.VITALS_IV_DURING), last)
        : every(ended, minutes(Policy.VITALS_IV_AFTER), last);
  }

  private Instant afterTheList(Instant start, @Nullable Instant last) {
    var listed = values.get(Policy.VITALS_IM);
    return every(
        start.plus(Duration.ofMinutes(listed.getLast())), minutes(Policy.VITALS_IM_AFTER), last);
  }

  private Optional<Instant> listed(
      Instant start, PolicyKey<List<Integer>> key, @Nullable Instant last) {
    var points = values.get(key);
    for (int i = 0; i < points.size(); i++) {
      var point = start.plus(Duration.ofMinutes(points.get(i)));
      var gap =
          i == 0 ? grace().multipliedBy(2) : Duration.ofMinutes(points.get(i) - points.get(i - 1));
      if (!covered(point, gap, last)) {
        return Optional.of(point);
      }
    }
    return Optional.empty();
  }

  private Instant every(Instant start, Duration gap, @Nullable Instant last) {
    var point = start.plus(gap);
    if (last == null || !covered(point, gap, last)) {
      return point;
    }
    long passed = Duration.between(point.minus(early(gap)), last).dividedBy(gap);
    return point.plus(gap.multipliedBy(passed + 1));
  }

  private boolean covered(Instant point, Duration gap, @Nullable Instant last) {
    return last != null && !last.isBefore(point.minus(early(gap)));
  }

  private Duration early(Duration gap) {
    var half = gap.dividedBy(2);
    return half.compareTo(grace()) < 0 ? half : grace();
  }

  private Duration grace() {
    return minutes(Policy.VITALS_OVERDUE);
  }

  private Duration minutes(PolicyKey<Integer> key) {
    return Duration.ofMinutes(values.get(key));
  }
}
