package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** Who is in a medicine session leaves by its discharge, or after it is held or cancelled. */
public final class NotDischargedYet extends NotPossible {}
