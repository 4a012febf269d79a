package clinic.afterglow.scheduling.ui;

import clinic.afterglow.kernel.NotPossible;

/** Two people changed one visit in the same moment; the first one's change stands. */
final class VisitChangedMeanwhile extends NotPossible {

  VisitChangedMeanwhile() {
    super();
  }
}
