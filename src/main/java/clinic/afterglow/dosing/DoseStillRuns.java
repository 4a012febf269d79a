package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** Nobody is in recovery or has left while a dose runs. */
public final class DoseStillRuns extends NotPossible {}
