package clinic.afterglow.security;

/**
 * What a person does in the clinic, and so what the system lets them do (clinical rules, section
 * 12).
 */
public enum Role {
  FRONT_DESK,
  THERAPIST,
  NURSE,
  PRESCRIBER,
  DIRECTOR,
  ADMINISTRATOR;

  String authority() {
    return "ROLE_" + name();
  }
}
