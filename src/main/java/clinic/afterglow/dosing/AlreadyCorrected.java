package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** The reading is crossed out already. */
public final class AlreadyCorrected extends NotPossible {}
