package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The rules object to a wish, or to a time that was to be taken. */
public final class WaitRefused extends NotPossible {

  private final transient Decision decision;

  WaitRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new WaitRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
