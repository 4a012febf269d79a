package clinic.afterglow.security;

import clinic.afterglow.kernel.NotPossible;

/**
 * Nobody locks themselves out: not by closing their account, not by giving away the role for it.
 */
public final class OwnAccount extends NotPossible {}
