package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.NotPossible;

/** Somebody has recorded this assessment meanwhile. */
public final class AlreadyAssessed extends NotPossible {}
