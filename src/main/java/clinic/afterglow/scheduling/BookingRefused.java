package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The booking rules object: a closed day, a time outside opening hours, a room out of use. */
public final class BookingRefused extends NotPossible {

  private final transient Decision decision;

  BookingRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new BookingRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
