package clinic.afterglow.screening;

/** Where a rule looks. */
enum Basis {
  /** A question that was answered yes. */
  ANSWER,
  /** As an answer, and a clinician assesses the patient the same day. */
  SUICIDE_RISK,
  /** The latest blood pressure. */
  PRESSURE,
  /** Whether the patient could become pregnant and how old the negative test is. */
  PREGNANCY_TEST,
  PREGNANCY_POSITIVE,
  AGE_BELOW,
  AGE_FROM,
  /** The class of a current medicine. */
  MEDICINE,
  /** All current benzodiazepines together, in diazepam equivalents. */
  BENZODIAZEPINE_SUM;

  boolean asked() {
    return this == ANSWER || this == SUICIDE_RISK || this == PREGNANCY_TEST;
  }
}
