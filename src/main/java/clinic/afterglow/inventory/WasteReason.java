package clinic.afterglow.inventory;

/** Why drawn drug was not given. */
public enum WasteReason {
  REMAINDER,
  STOPPED_EARLY,
  PATIENT_DECLINED,
  HELD,
  DROPPED_OR_BROKEN
}
