package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** Where and when a visit was before it was moved. */
public record LeftPlace(RoomId room, UserId clinician, Instant start, Instant end) {}
