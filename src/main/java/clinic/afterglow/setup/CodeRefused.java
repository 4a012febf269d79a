package clinic.afterglow.setup;

import clinic.afterglow.kernel.NotPossible;

/** The one-time code is not the one in the log; says how many tries are left. */
public final class CodeRefused extends NotPossible {

  CodeRefused(int triesLeft) {
    super(triesLeft);
  }
}
