package clinic.afterglow.series;

import clinic.afterglow.clinic.Policy;
import clinic.afterglow.clinic.PolicyValues;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When a prescriber should look at a series that runs (clinical rules, section 0). */
@FunctionalInterface
interface ReviewPolicy {

  Optional<Objection> objection(Course course, PolicyValues values);

  /**
   * @param doses dates on which a dose was given, ascending
   * @param reviewed what a prescriber has looked at already
   */
  record Course(
      SeriesStatus status, List<LocalDate> doses, LocalDate today, List<Reviewed> reviewed) {}

  /** A midpoint is looked at once, a gap again when another follows a later dose. */
  record Reviewed(ReviewKind kind, int afterDoses) {}

  ReviewPolicy GAP =
      (course, values) -> {
        int most = values.get(Policy.SERIES_GAP_REVIEW);
        if (!course.status().open() || course.doses().isEmpty()) {
          return Optional.empty();
        }
        int gap = Days.between(course.doses().getLast(), course.today());
        var looked = new Reviewed(ReviewKind.GAP, course.doses().size());
        return gap > most && !course.reviewed().contains(looked)
            ? Optional.of(Objection.warning(ReviewKind.GAP.rule(), gap, most))
            : Optional.empty();
      };

  ReviewPolicy MIDPOINT =
      (course, values) -> {
        int after = values.get(Policy.SERIES_MIDPOINT_AFTER);
        int before = values.get(Policy.SERIES_MIDPOINT_BEFORE);
        int given = course.doses().size();
        boolean looked =
            course.reviewed().stream().anyMatch(one -> one.kind() == ReviewKind.MIDPOINT);
        return course.status().open() && given >= after && !looked
            ? Optional.of(Objection.warning(ReviewKind.MIDPOINT.rule(), given, before))
            : Optional.empty();
      };

  static List<Objection> review(Course course, PolicyValues values) {
    return Stream.of(GAP, MIDPOINT)
        .flatMap(policy -> policy.objection(course, values).stream())
        .toList();
  }
}
