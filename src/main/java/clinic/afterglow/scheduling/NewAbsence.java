package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * An absence to record.
 *
 * @param resource the id of the clinician or the room
 * @param until the first moment at which they are there again
 */
public record NewAbsence(
    ResourceKind what, UUID resource, AbsenceKind kind, Instant from, Instant until) {

  public static NewAbsence of(UserId clinician, AbsenceKind kind, Instant from, Instant until) {
    return new NewAbsence(ResourceKind.CLINICIAN, clinician.value(), kind, from, until);
  }

  public static NewAbsence of(RoomId room, AbsenceKind kind, Instant from, Instant until) {
    return new NewAbsence(ResourceKind.ROOM, room.value(), kind, from, until);
  }
}
