package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;

/** Nobody has been weighed or measured at a time that is still to come. */
public final class MeasuredInTheFuture extends NotPossible {}
