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
 * When readings are due (clinical rules, section 0). Routes without a schedule of their own use the
 * sublingual one. A reading covers a point on the schedule from half the gap before it, at most the
 * grace of an overdue one.
 */
record VitalSchedule(Route route, PolicyValues values) {

  /** The moments of a session that the schedule hangs on. */
  record Course(Instant doseStarted, @Nullable Instant doseEnded) {}

  /** The next reading due; empty when only the one at discharge is left. */
  Optional<Instant> next(Course course, @Nullable Instant lastReading) {
    return switch (route) {
      case INTRAVENOUS -> Optional.of(infusion(course, lastReading));
      case INTRAMUSCULAR ->
          Optional.of(
              listed(course.doseStarted(), Policy.VITALS_IM, lastReading)
                  .orElseGet(() -> afterTheList(course.doseStarted(), lastReading)));
      case SUBLINGUAL, ORAL, NASAL_RACEMIC ->
          listed(course.doseStarted(), Policy.VITALS_SL, lastReading);
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
      var gap = i == 0 ? grace() : Duration.ofMinutes(points.get(i) - points.get(i - 1));
      if (!covered(point, gap, last)) {
        return Optional.of(point);
      }
    }
    return Optional.empty();
  }

  private Instant every(Instant start, Duration gap, @Nullable Instant last) {
    var point = start.plus(gap);
    if (last != null && last.isAfter(point)) {
      point = point.plus(gap.multipliedBy(Duration.between(point, last).dividedBy(gap)));
    }
    return covered(point, gap, last) ? point.plus(gap) : point;
  }

  private boolean covered(Instant point, Duration gap, @Nullable Instant last) {
    var half = gap.dividedBy(2);
    var early = half.compareTo(grace()) < 0 ? half : grace();
    return last != null && !last.isBefore(point.minus(early));
  }

  private Duration grace() {
    return minutes(Policy.VITALS_OVERDUE);
  }

  private Duration minutes(PolicyKey<Integer> key) {
    return Duration.ofMinutes(values.get(key));
  }
}
