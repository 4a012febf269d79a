package clinic.afterglow.patients;

/** Whether a patient's consent to a route holds on a day. */
public enum ConsentStatus {
  VALID,
  EXPIRED,
  WITHDRAWN,
  MISSING
}
