package clinic.afterglow.security;

import clinic.afterglow.kernel.NotPossible;

/** So many wrong passwords were given that even the right one has to wait a minute. */
public final class TooManyPasswords extends NotPossible {}
