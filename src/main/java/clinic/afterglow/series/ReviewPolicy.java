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
   */
  record Course(SeriesStatus status, List<LocalDate> doses, LocalDate today) {}

  ReviewPolicy GAP =
      (course, values) -> {
        int most = values.get(Policy.SERIES_GAP_REVIEW);
        if (!course.status().open() || course.doses().isEmpty()) {
          return Optional.empty();
        }
        int gap = Days.between(course.doses().getLast(), course.today());
        return gap > most
            ? Optional.of(Objection.warning("series.gapReview", gap, most))
            : Optional.empty();
      };

  ReviewPolicy MIDPOINT =
      (course, values) -> {
        int after = values.get(Policy.SERIES_MIDPOINT_AFTER);
        int before = values.get(Policy.SERIES_MIDPOINT_BEFORE);
        int given = course.doses().size();
        return course.status().open() && given >= after && given < before
            ? Optional.of(Objection.warning("series.midpointReview", given, before))
            : Optional.empty();
      };

  static List<Objection> review(Course course, PolicyValues values) {
    return Stream.of(GAP, MIDPOINT)
        .flatMap(policy -> policy.objection(course, values).stream())
        .toList();
  }
}
