package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** A part that contains this is signed; what is wrong in it is put right by an addendum. */
public final class PartSigned extends NotPossible {}
