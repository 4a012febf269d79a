package clinic.afterglow.repair;

import clinic.afterglow.kernel.NotPossible;

/** Somebody changed a visit or took a place since the repair was proposed; nothing was moved. */
public final class RepairOutdated extends NotPossible {}
