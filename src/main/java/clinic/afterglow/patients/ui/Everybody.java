package clinic.afterglow.patients.ui;

import clinic.afterglow.security.Roles;
import java.util.Set;

/** All roles, for what everyone in the clinic may see. */
final class Everybody {

  static final Set<String> ROLES =
      Set.of(
          Roles.FRONT_DESK,
          Roles.THERAPIST,
          Roles.NURSE,
          Roles.PRESCRIBER,
          Roles.DIRECTOR,
          Roles.ADMINISTRATOR);

  private Everybody() {}
}
