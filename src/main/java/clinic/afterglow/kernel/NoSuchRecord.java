package clinic.afterglow.kernel;

/** There is no such record, or it is not for this user to see; the two look the same on purpose. */
public final class NoSuchRecord extends NotPossible {}
