package clinic.afterglow.dosing;

/** The answer to the question about pregnancy and breast-feeding on the day. */
public enum Pregnancy {
  NOT_POSSIBLE,
  TEST_NEGATIVE,
  NOT_TESTED,
  PREGNANT_OR_BREAST_FEEDING
}
