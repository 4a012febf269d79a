package clinic.afterglow.dosing;

import clinic.afterglow.kernel.NotPossible;

/** A visit is not said to have come less far than what was done during it. */
public final class SessionIsFurther extends NotPossible {

  SessionIsFurther(SessionStatus session) {
    super(session);
  }
}
