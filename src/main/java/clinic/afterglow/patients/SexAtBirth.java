package clinic.afterglow.patients;

/** As registered at birth; asked for doses and forms, not for how to address anyone. */
public enum SexAtBirth {
  FEMALE,
  MALE,
  INTERSEX,
  UNKNOWN
}
