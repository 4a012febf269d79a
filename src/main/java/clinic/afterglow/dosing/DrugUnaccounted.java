package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** Drawn drug is neither given nor wasted. */
public final class DrugUnaccounted extends NotPossible {}
