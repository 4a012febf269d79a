package clinic.afterglow.booster;

/** Which part of the recall list to read. */
public enum RecallPart {
  EVERYBODY,
  TRIGGERED,
  DOSE_DUE,
  SCALE_DUE
}
