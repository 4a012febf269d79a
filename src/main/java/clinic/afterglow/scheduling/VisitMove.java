package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/**
 * Another place for a visit, one of several that are moved together.
 *
 * @param from when it begins as whoever moves it knows; it is not moved when it begins otherwise
 */
public record VisitMove(
    AppointmentId visit, Instant from, RoomId room, UserId clinician, Instant start) {}
