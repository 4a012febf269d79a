package clinic.afterglow.dosing;

/** What can happen to a patient in a session (clinical rules, section 15 seed list). */
public enum AdverseEventType {
  DISSOCIATION,
  RAISED_BLOOD_PRESSURE,
  NAUSEA,
  DIZZINESS,
  DREAMLIKE_IMAGERY,
  FLOATING,
  VOMITING,
  HEADACHE,
  ANXIETY,
  SEDATION,
  RESPIRATORY_DEPRESSION,
  OTHER
}
