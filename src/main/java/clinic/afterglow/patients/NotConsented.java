package clinic.afterglow.patients;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.kernel.Route;

/** There is no consent in force that could be withdrawn. */
public final class NotConsented extends NotPossible {

  NotConsented(Route route) {
    super(route);
  }
}
