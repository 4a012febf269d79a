package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** The product does not fit the route. */
public final class WrongForm extends NotPossible {}
