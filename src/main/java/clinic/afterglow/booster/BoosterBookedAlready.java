package clinic.afterglow.booster;

import clinic.afterglow.kernel.NotPossible;

/** Somebody else has booked this booster meanwhile. */
public final class BoosterBookedAlready extends NotPossible {}
