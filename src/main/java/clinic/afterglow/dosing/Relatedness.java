package clinic.afterglow.dosing;

/** Whether the drug caused it. */
public enum Relatedness {
  UNRELATED,
  POSSIBLE,
  PROBABLE,
  DEFINITE
}
