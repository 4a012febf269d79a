package clinic.afterglow.booster;

/** Why a patient is on the recall list. */
public enum Recall {
  /** A scale asks for a booster. */
  TRIGGERED,
  /** The day of the next dose has passed. */
  OVERDUE,
  DUE,
  /** It is time to ask for the PHQ-9 again; it is asked by people, nothing is sent. */
  SCALE_DUE
}
