package clinic.afterglow.setup;

import clinic.afterglow.kernel.NotPossible;

/** No code counts any more until the application is started again. */
public final class TooManyTries extends NotPossible {}
