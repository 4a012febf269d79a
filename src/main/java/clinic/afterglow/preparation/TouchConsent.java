package clinic.afterglow.preparation;

/** Which touch the patient agrees to beforehand; it can be taken back at any moment. */
public enum TouchConsent {
  NOT_DISCUSSED,
  NO_TOUCH,
  HAND_ONLY,
  SUPPORTIVE
}
