package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as it stands.
 *
 * @param reason why it was cancelled; blank when it was not
 * @param group the one in which it is a place; null when it is with this patient alone
 */
public record AppointmentDetails(
    AppointmentId id,
    PatientId patient,
    AppointmentKind kind,
    AppointmentStatus status,
    SiteId site,
    RoomId room,
    UserId clinician,
    Instant start,
    Instant end,
    AppointmentTimes times,
    String reason,
    @Nullable GroupId group) {}
