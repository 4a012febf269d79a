package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** The day of a pregnancy test is still to come. */
public final class TestedInTheFuture extends NotPossible {}
