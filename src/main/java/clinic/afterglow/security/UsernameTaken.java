package clinic.afterglow.security;

import clinic.afterglow.kernel.NotPossible;

/** Another account signs in under this name. */
public final class UsernameTaken extends NotPossible {}
