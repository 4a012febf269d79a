package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;

/**
 * An appointment with names, as boards and day lists show it.
 *
 * @param since when it came to this status
 */
public record Visit(
    AppointmentId id,
    PatientId patient,
    String patientName,
    String phone,
    AppointmentKind kind,
    AppointmentStatus status,
    RoomId room,
    String roomName,
    UserId clinician,
    String clinicianName,
    Instant start,
    Instant end,
    Instant since) {}
