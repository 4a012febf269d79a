package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody who may has overridden a rule; the reason is kept with the session. */
public record RuleOverridden(
    PatientId patient, SessionId session, String rule, String values, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return rule + " " + values;
  }
}
