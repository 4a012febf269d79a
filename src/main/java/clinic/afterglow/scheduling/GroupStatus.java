package clinic.afterglow.scheduling;

/** How far a group is. */
public enum GroupStatus {
  PLANNED,
  /** It is said who came. */
  HELD,
  CANCELLED
}
