package clinic.afterglow.reminders;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient has said how to be reminded, or not to be. */
public record ReminderWayChosen(PatientId patient, ReminderWay way, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return patient.value();
  }

  @Override
  public String detail() {
    return way.name();
  }
}
