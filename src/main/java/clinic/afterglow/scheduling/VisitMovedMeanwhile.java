package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;

/** A visit that was to be moved together with others begins at another time by now. */
public final class VisitMovedMeanwhile extends NotPossible {}
