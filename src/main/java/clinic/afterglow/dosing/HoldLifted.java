package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a prescriber has let a held session go on. */
public record HoldLifted(
    PatientId patient, SessionId session, HoldCause cause, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return cause.name();
  }
}
