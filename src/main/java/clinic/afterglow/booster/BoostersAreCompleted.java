package clinic.afterglow.booster;

import clinic.afterglow.kernel.NotPossible;

/** All doses of the taper are given; a prescriber plans anew. */
public final class BoostersAreCompleted extends NotPossible {}
