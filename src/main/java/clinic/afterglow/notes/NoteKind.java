package clinic.afterglow.notes;

/** Which part of care a signed document belongs to. */
public enum NoteKind {
  SCREENING,
  PREPARATION,
  DOSING,
  INTEGRATION
}
