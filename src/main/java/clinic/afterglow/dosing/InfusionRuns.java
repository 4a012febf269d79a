package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** One infusion at a time. */
public final class InfusionRuns extends NotPossible {}
