package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/** Every place of the group is taken. */
public final class GroupFull extends NotPossible {

  GroupFull(int capacity, int most) {
    super(capacity, most);
  }
}
