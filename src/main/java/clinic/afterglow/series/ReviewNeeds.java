package clinic.afterglow.series;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.kernel.Objection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which reviews of a series are asked for and not done yet. */
@Component
class ReviewNeeds {

  private final SeriesReviewRepository reviews;
  private final Problems problems;
  private final Policies policies;
  private final Clock clock;

  ReviewNeeds(SeriesReviewRepository reviews, Problems problems, Policies policies, Clock clock) {
    this.reviews = reviews;
    this.problems = problems;
    this.policies = policies;
    this.clock = clock;
  }

  /** A series that is over, or gave nothing yet, asks for none. */
  List<Objection> of(Series one) {
    if (!one.status().open() || one.given().isEmpty()) {
      return List.of();
    }
    var today = LocalDate.now(clock.withZone(problems.zone(one.site())));
    var done = reviews.of(one.id()).stream().map(SeriesReview::looked).toList();
    return ReviewPolicy.review(
        new ReviewPolicy.Course(one.status(), one.given(), today, done),
        policies.at(one.judgedBy()));
  }
}
