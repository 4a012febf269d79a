package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** A red reading waits for what was done about it. */
public final class RedReadingUnanswered extends NotPossible {}
