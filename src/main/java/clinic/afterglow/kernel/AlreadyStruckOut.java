package clinic.afterglow.kernel;

/** The entry no longer counts already. */
public final class AlreadyStruckOut extends NotPossible {}
