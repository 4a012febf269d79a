package clinic.afterglow.booster;

import clinic.afterglow.kernel.NotPossible;

/** No scale asks for a booster now, or somebody has answered it meanwhile. */
public final class NothingTriggered extends NotPossible {}
