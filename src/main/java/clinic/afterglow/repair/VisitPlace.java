package clinic.afterglow.repair;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Where, with whom and when a visit is. */
public record VisitPlace(RoomId room, UserId clinician, Instant start) {}
