package clinic.afterglow.booster;

import clinic.afterglow.kernel.NotPossible;

/** An interval needs a dose to count from. */
public final class NoDoseYet extends NotPossible {}
