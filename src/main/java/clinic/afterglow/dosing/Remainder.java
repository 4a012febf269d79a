package clinic.afterglow.dosing;

/** What became of the rest of a troche that had dissolved; both are the patient's free choice. */
public enum Remainder {
  SWALLOWED,
  SPAT_OUT
}
