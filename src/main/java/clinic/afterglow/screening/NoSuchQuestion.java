package clinic.afterglow.screening;

import clinic.afterglow.kernel.NotPossible;

/** The rule table does not ask this. */
public final class NoSuchQuestion extends NotPossible {}
