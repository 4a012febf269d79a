package clinic.afterglow.reminders;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.UUID;

/** Published when a message has been given to the mail or text-message server. */
public record ReminderSent(
    PatientId patient,
    AppointmentId appointment,
    Occasion occasion,
    Channel channel,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }

  @Override
  public String detail() {
    return occasion + " " + channel;
  }
}
