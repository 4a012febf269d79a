package clinic.afterglow.notes;

/** Why something is added to a signed document (clinical rules, section 11). */
public enum AddendumKind {
  /** Something in the document was wrong. */
  CORRECTION,
  /** It happened then and is written down only now. */
  LATE_ENTRY,
  /** Something new that belongs to it. */
  ADDENDUM
}
