package clinic.afterglow.preparation;

/** How the patient wants to rest during the session. */
public enum BodyPosition {
  NOT_DISCUSSED,
  RECLINED,
  LYING,
  SEATED
}
