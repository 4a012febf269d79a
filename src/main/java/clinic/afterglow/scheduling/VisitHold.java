package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.NotPossible;
import java.util.Optional;

/**
 * Told by whoever knows what happens during a visit, so that nobody says it has come further than
 * it has.
 */
public interface VisitHold {

  /** Why the visit cannot be there now; empty when it can. */
  Optional<NotPossible> against(AppointmentId visit, AppointmentStatus wanted);
}
