package clinic.afterglow.series;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a prescriber last decided about a series. */
@Component
class Decided {

  private final SeriesReviewRepository reviews;

  Decided(SeriesReviewRepository reviews) {
    this.reviews = reviews;
  }

  boolean extended(Series one) {
    return newest(one).filter(ReviewDecision.EXTEND::equals).isPresent();
  }

  private Optional<ReviewDecision> newest(Series one) {
    var all = reviews.of(one.id());
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast().decision());
  }
}
