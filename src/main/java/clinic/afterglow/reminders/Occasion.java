package clinic.afterglow.reminders;

/** Why a message goes out: a time before the visit, or news of it to somebody who was told. */
public enum Occasion {
  FIRST,
  SECOND,
  ON_THE_DAY,
  MOVED,
  CANCELLED;

  boolean isNews() {
    return this == MOVED || this == CANCELLED;
  }
}
