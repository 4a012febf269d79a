package clinic.afterglow.notes;

import clinic.afterglow.kernel.NotPossible;
import clinic.afterglow.security.Role;

/** A document cannot be signed in a role that the signer does not have, or that signs nothing. */
public final class RoleNotHeld extends NotPossible {

  RoleNotHeld(Role role) {
    super(role);
  }
}
