package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when an appointment has another time, room or clinician.
 *
 * @param left what it had before
 */
public record AppointmentMoved(
    PatientId patient,
    AppointmentId appointment,
    AppointmentKind kind,
    SiteId site,
    Instant from,
    Instant to,
    LeftPlace left,
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
