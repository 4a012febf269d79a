package clinic.afterglow.clinic;

/**
 * A chair is for one patient at a time in a shared room; a room is for one appointment at a time.
 */
public enum RoomKind {
  CHAIR,
  ROOM
}
