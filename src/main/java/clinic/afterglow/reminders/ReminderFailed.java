package clinic.afterglow.reminders;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.UUID;

/** Published when a message could not be sent, or may not have been. */
public record ReminderFailed(
    PatientId patient,
    AppointmentId appointment,
    Occasion occasion,
    Channel channel,
    Trouble why,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }

  @Override
  public String detail() {
    return occasion + " " + channel + " " + why;
  }
}
