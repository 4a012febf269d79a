package clinic.afterglow.repair;

/** What a repair changes for a patient, the least disturbing first. */
public enum RepairKind {
  SAME_TIME,
  OTHER_TIME,
  OTHER_DAY,
  LEFT
}
