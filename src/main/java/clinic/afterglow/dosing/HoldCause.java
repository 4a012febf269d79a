package clinic.afterglow.dosing;

/** Why a session was held before any dose. */
public enum HoldCause {
  PREGNANCY,
  PSYCHOSIS_OR_MANIA,
  UNSTABLE_CONDITION,
  SUICIDALITY,
  BLOOD_PRESSURE_STOP,
  BLOOD_PRESSURE,
  CLINICAL_JUDGMENT
}
