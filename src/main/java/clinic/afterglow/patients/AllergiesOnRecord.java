package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;

/** “None known” contradicts the allergies that are on record. */
public final class AllergiesOnRecord extends NotPossible {}
