package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has opened the record of a session. */
public record SessionOpened(PatientId patient, SessionId session, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }
}
