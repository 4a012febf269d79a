package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** Nothing is observed before it happens. */
public final class ObservedInTheFuture extends NotPossible {}
