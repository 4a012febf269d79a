package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.NotPossible;

/** The entry no longer counts already. */
public final class AlreadyStruckOut extends NotPossible {}
