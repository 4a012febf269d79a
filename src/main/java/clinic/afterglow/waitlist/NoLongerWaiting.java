package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.NotPossible;

/** Somebody has placed this patient or taken them off the list meanwhile. */
public final class NoLongerWaiting extends NotPossible {}
