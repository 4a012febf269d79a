package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.NotPossible;

/** Somebody else has this time meanwhile, or it is past. */
public final class SlotGone extends NotPossible {}
