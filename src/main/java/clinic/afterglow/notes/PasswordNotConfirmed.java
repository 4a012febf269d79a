package clinic.afterglow.notes;

import clinic.afterglow.kernel.NotPossible;

/** The password given for a signature is not the signer's. */
public final class PasswordNotConfirmed extends NotPossible {}
