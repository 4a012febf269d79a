package clinic.afterglow.reminders;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody at the desk wants a message sent once more. */
public record ReminderWantedAgain(
    PatientId patient, AppointmentId appointment, Occasion occasion, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return appointment.value();
  }

  @Override
  public String detail() {
    return occasion.name();
  }
}
