package clinic.afterglow.setup;

import clinic.afterglow.kernel.NotPossible;

/** The clinic has an account, so nobody may set it up again. */
public final class AlreadySetUp extends NotPossible {}
