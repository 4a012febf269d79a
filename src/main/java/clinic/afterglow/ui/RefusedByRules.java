package clinic.afterglow.ui;

import clinic.afterglow.kernel.Decision;

/** Thrown by a save callback to keep its dialog open and show what the rules object to. */
public final class RefusedByRules extends RuntimeException {

  private final transient Decision decision;

  public RefusedByRules(Decision decision) {
    super("refused by the clinic's rules", null, false, false);
    this.decision = decision;
  }

  /** Passes when allowed. */
  public static void unlessAllowed(Decision decision) {
    if (!decision.allowed()) {
      throw new RefusedByRules(decision);
    }
  }

  Decision decision() {
    return decision;
  }
}
