package clinic.afterglow.inventory;

import clinic.afterglow.kernel.NotPossible;

/** The witness is not another nurse or prescriber, or the password did not match. */
public final class WitnessRefused extends NotPossible {}
