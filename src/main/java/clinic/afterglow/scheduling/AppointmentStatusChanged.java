package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a visit has come further, or will not take place. */
public record AppointmentStatusChanged(
    PatientId patient,
    AppointmentId appointment,
    AppointmentKind kind,
    SiteId site,
    Instant start,
    AppointmentStatus from,
    AppointmentStatus to,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }

  @Override
  public String detail() {
    return from + " -> " + to;
  }
}
