package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody is put on the waitlist, found an earlier time, or leaves the list. */
public record WaitChanged(
    PatientId patient, WaitId place, AppointmentKind kind, WaitStatus status, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return place.value();
  }

  @Override
  public String detail() {
    return kind + " " + status;
  }
}
