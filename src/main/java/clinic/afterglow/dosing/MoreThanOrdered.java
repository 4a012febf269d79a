package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** More would be given than was ordered. */
public final class MoreThanOrdered extends NotPossible {

  MoreThanOrdered(Object given, Object ordered) {
    super(given, ordered);
  }
}
