package clinic.afterglow.series;

import clinic.afterglow.kernel.Decision;
import clinic.afterglow.kernel.NotPossible;

/** A protocol that nobody could be treated by: no session, a gap that the window cannot hold. */
public final class TemplateRefused extends NotPossible {

  private final transient Decision decision;

  private TemplateRefused(Decision decision) {
    this.decision = decision;
  }

  static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new TemplateRefused(decision);
    }
  }

  public Decision decision() {
    return decision;
  }
}
