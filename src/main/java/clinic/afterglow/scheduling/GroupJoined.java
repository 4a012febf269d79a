package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has a place in a group. */
public record GroupJoined(
    PatientId patient,
    AppointmentId appointment,
    GroupId group,
    SiteId site,
    Instant start,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }
}
