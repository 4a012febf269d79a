package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** No infusion runs now, or none stands still. */
public final class NothingRuns extends NotPossible {}
