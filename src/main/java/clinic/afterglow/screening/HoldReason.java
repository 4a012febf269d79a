package clinic.afterglow.screening;

/** Why a clearance does not count for now. */
public enum HoldReason {
  /** A clinician must assess the patient the same day; only that lifts it. */
  SUICIDE_RISK,
  /** An assessment has found high risk; only a prescriber lets treatment go on, with the reason. */
  SUICIDE_RISK_HIGH,
  ADVERSE_EVENT,
  CHECK_IN,
  CLINICAL_CONCERN
}
