package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The rules object to an absence as it was given: its times, or its kind. */
public final class AbsenceRefused extends NotPossible {

  private final transient Decision decision;

  AbsenceRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new AbsenceRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
