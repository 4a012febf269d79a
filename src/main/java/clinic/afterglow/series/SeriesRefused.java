package clinic.afterglow.series;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** The rules of a series object: clearance, consent, spacing, another series. */
public final class SeriesRefused extends NotPossible {

  private final transient Decision decision;

  SeriesRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new SeriesRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
