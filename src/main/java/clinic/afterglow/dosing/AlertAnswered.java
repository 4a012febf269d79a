package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has written what was done about a red reading. */
public record AlertAnswered(
    PatientId patient, SessionId session, UUID reading, AlertAction action, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return reading + " " + action;
  }
}
