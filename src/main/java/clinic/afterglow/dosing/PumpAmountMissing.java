package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** The rate was changed at the pump, so only the pump knows how much has run in. */
public final class PumpAmountMissing extends NotPossible {}
