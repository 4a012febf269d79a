package clinic.afterglow.screening;

/** What a question or a finding is about. */
public enum Topic {
  CARDIOVASCULAR,
  NEUROLOGICAL,
  PSYCHIATRIC,
  REPRODUCTIVE,
  HEPATIC_URINARY,
  SUBSTANCE,
  OTHER,
  MEDICINES
}
