package clinic.afterglow.demo;

import clinic.afterglow.security.NewAccount;
import clinic.afterglow.security.Role;
import java.util.Set;

/** Who works in the demo clinic; the second ones at the second site. */
enum Staff {
  DESK("desk", "Rosa Delgado", Role.FRONT_DESK),
  DESK2("desk2", "Kwame Mensah", Role.FRONT_DESK),
  THERAPIST("therapist", "Ingrid Solberg, LMFT", Role.THERAPIST),
  THERAPIST2("therapist2", "Malik Johnson, LCSW", Role.THERAPIST),
  THERAPIST3("therapist3", "Yuki Tanaka, PsyD", Role.THERAPIST),
  NURSE("nurse", "Siobhan Byrne, RN", Role.NURSE),
  NURSE2("nurse2", "Tomás Rivera, RN", Role.NURSE),
  PRESCRIBER("prescriber", "Leila Haddad, MD", Role.PRESCRIBER),
  PRESCRIBER2("prescriber2", "Owen Clarke, PMHNP", Role.PRESCRIBER),
  DIRECTOR("director", "Beatrice Laurent", Role.DIRECTOR),
  ADMINISTRATOR("admin", "Nikhil Rao", Role.ADMINISTRATOR);

  /** Public on purpose: nothing in this clinic is anybody's. */
  static final String PASSWORD = "afterglow-demo";

  private final String username;
  private final String displayName;
  private final Role role;

  Staff(String username, String displayName, Role role) {
    this.username = username;
    this.displayName = displayName;
    this.role = role;
  }

  String username() {
    return username;
  }

  String displayName() {
    return displayName;
  }

  Role role() {
    return role;
  }

  NewAccount account() {
    return new NewAccount(username, displayName, PASSWORD, Set.of(role));
  }
}
