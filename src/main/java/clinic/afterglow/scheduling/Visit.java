package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.Optional;

/**
 * An appointment with names, as boards and day lists show it.
 *
 * @param since when it came to this status
 * @param group the one in which it is a place, which has room and clinician
 * @param attendance whether they came to the group, once it is said
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
    Instant since,
    Optional<GroupId> group,
    Optional<Attendance> attendance) {

  /** Whether it is said that they came to their group. */
  public boolean tookPart() {
    return attendance.filter(Attendance::tookPart).isPresent();
  }
}
