package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The rules object to a working week: its first day, or hours that cannot be kept together. */
public final class RosterRefused extends NotPossible {

  private final transient Decision decision;

  RosterRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new RosterRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
