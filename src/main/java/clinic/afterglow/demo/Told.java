package clinic.afterglow.demo;

import clinic.afterglow.kernel.Decision;

/** The stories keep the clinic's rules; one that does not must not pass unnoticed. */
final class Told {

  private Told() {}

  static void allowed(Decision decision) {
    if (!decision.allowed()) {
      throw new IllegalStateException("the rules object: " + decision.objections());
    }
  }
}
