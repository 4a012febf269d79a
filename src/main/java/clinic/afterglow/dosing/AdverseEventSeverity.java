package clinic.afterglow.dosing;

/** How bad an adverse event is; a serious one holds further treatment. */
public enum AdverseEventSeverity {
  MILD,
  MODERATE,
  SEVERE,
  SERIOUS
}
