package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.ShippedPolicies;
import clinic.afterglow.kernel.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Midpoint after three of six, a gap of more than seven days: the defaults of the policies. */
class ReviewPolicyTests {

  private static final LocalDate FIRST = LocalDate.of(2027, 4, 12);

  @ParameterizedTest
  @CsvSource({
    "RUNNING, 0, 30, '', ''",
    "RUNNING, 2, 1, '', ''",
    "RUNNING, 2, 7, '', ''",
    "RUNNING, 2, 8, '', series.gapReview",
    "RUNNING, 3, 1, '', series.midpointReview",
    "RUNNING, 5, 1, '', series.midpointReview",
    "RUNNING, 3, 8, '', 'series.gapReview series.midpointReview'",
    "RUNNING, 4, 1, 'MIDPOINT 3', ''",
    "RUNNING, 4, 8, 'MIDPOINT 3', series.gapReview",
    "RUNNING, 3, 8, 'GAP 3', series.midpointReview",
    "RUNNING, 4, 8, 'MIDPOINT 3,GAP 3', series.gapReview",
    "RUNNING, 4, 8, 'MIDPOINT 3,GAP 4', ''",
    "SUSPENDED, 3, 1, '', series.midpointReview",
    "COMPLETED, 6, 8, '', ''",
    "CANCELLED, 3, 8, '', ''",
  })
  void asksUntilSomebodyHasLooked(
      SeriesStatus status, int given, int daysAgo, String reviewed, String rules) {
    var doses = IntStream.range(0, given).mapToObj(i -> FIRST.plusDays(2L * i)).toList();
    var today = FIRST.plusDays(2L * Math.max(0, given - 1) + daysAgo);
    var course = new ReviewPolicy.Course(status, doses, today, looked(reviewed));

    var asked = ReviewPolicy.review(course, ShippedPolicies.values());

    assertThat(String.join(" ", asked.stream().map(Objection::rule).toList())).isEqualTo(rules);
  }

  private static List<ReviewPolicy.Reviewed> looked(String words) {
    var looked = new ArrayList<ReviewPolicy.Reviewed>();
    for (var one : words.isEmpty() ? new String[0] : words.split(",")) {
      var parts = one.split(" ");
      looked.add(
          new ReviewPolicy.Reviewed(ReviewKind.valueOf(parts[0]), Integer.parseInt(parts[1])));
    }
    return looked;
  }
}
