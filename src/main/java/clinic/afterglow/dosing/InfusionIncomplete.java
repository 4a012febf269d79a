package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** An infusion needs its minutes, and a dose its amount. */
public final class InfusionIncomplete extends NotPossible {}
