package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;

/**
 * A visit that holds its time, as planners see it.
 *
 * @param inGroup whether it is a place in a group, with which it moves
 */
public record BookedVisit(
    AppointmentId id,
    PatientId patient,
    AppointmentKind kind,
    AppointmentStatus status,
    SiteId site,
    RoomId room,
    UserId clinician,
    Instant start,
    Instant end,
    boolean inGroup) {}
