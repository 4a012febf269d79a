package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/**
 * Some participants are booked elsewhere at that time; {@link Groups#unsuited} names them to those
 * who may know.
 */
public final class GroupDoesNotSuit extends NotPossible {

  GroupDoesNotSuit(int participants) {
    super(participants);
  }
}
