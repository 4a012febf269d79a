package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** This role has no part to sign here, or has signed it. */
public final class PartNotRequired extends NotPossible {}
