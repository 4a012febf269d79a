package clinic.afterglow.series;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a prescriber last decided about a series. */
@Component
class Decided {

  private final SeriesReviewRepository reviews;

  Decided(SeriesReviewRepository reviews) {
    this.reviews = reviews;
  }

  boolean extended(Series one) {
    return extended(List.of(one)).contains(one.id());
  }

  /** Those of them that go beyond their windows, in one statement. */
  Set<SeriesId> extended(Collection<Series> all) {
    var newest = new HashMap<SeriesId, ReviewDecision>();
    reviews
        .of(all.stream().map(Series::id).toList())
        .forEach(review -> newest.put(review.series(), review.decision()));
    newest.values().removeIf(decision -> decision != ReviewDecision.EXTEND);
    return newest.keySet();
  }
}
