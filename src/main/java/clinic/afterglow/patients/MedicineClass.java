package clinic.afterglow.patients;

/** What a medicine means for ketamine (clinical rules, section 7, interactions). */
public enum MedicineClass {
  ANTIDEPRESSANT,
  BENZODIAZEPINE,
  HYPNOTIC,
  OPIOID,
  STIMULANT,
  MAOI,
  LAMOTRIGINE,
  NALTREXONE,
  THEOPHYLLINE,
  CYP_INHIBITOR,
  CYP_INDUCER,
  PSYCHEDELIC,
  OTHER
}
