package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a reading has been struck through and written anew. */
public record VitalsCorrected(
    PatientId patient, SessionId session, UUID struck, UUID replacement, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return struck + " -> " + replacement;
  }
}
