package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when it is said whether somebody came to their group.
 *
 * @param theme what the group talked about; names nobody
 */
public record GroupAttended(
    PatientId patient,
    AppointmentId appointment,
    GroupId group,
    Attendance attendance,
    Instant start,
    String theme,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }

  @Override
  public String detail() {
    return attendance.name();
  }
}
