package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;

/** Who may pass a rule of a session with a reason (clinical rules, section 12). */
public final class MayOverride {

  private MayOverride() {}

  public static boolean holds(CurrentUser user, Enforcement enforcement) {
    return switch (enforcement) {
      case WARNING, HARD_STOP -> false;
      case PRESCRIBER_OVERRIDE -> user.is(Role.PRESCRIBER);
      case CLINICIAN_OVERRIDE -> user.is(Role.PRESCRIBER, Role.NURSE);
      case STAFF_OVERRIDE -> user.is(Role.PRESCRIBER, Role.NURSE, Role.THERAPIST, Role.FRONT_DESK);
    };
  }
}
