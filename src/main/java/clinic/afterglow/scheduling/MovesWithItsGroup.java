package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/** A place in a group is not moved alone. */
public final class MovesWithItsGroup extends NotPossible {

  MovesWithItsGroup() {
    super();
  }
}
