package clinic.afterglow.booster;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The interval is outside the range that the clinic allows. */
public final class BoosterRefused extends NotPossible {

  private final transient Decision decision;

  BoosterRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new BoosterRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
