package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/** Somebody joined or left the group in the same moment. */
public final class GroupChangedMeanwhile extends NotPossible {

  GroupChangedMeanwhile() {
    super();
  }
}
