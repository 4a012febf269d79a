package clinic.afterglow.booster;

/** How a trigger stands; a booking alone does not answer it, as the visit may fall through. */
public enum TriggerStatus {
  OPEN,
  /** A dose was given. */
  GIVEN,
  /** A prescriber decided, with a reason. */
  DECIDED,
  /** The scale no longer counts, or no longer meets the rule. */
  TAKEN_BACK
}
