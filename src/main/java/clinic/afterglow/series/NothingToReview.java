package clinic.afterglow.series;

import clinic.afterglow.kernel.NotPossible;

/** No review of this kind is asked for, or somebody has recorded it meanwhile. */
public final class NothingToReview extends NotPossible {

  NothingToReview() {
    super();
  }
}
