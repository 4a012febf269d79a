package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when the last dose of a taper has been given. */
public record BoostersCompleted(PatientId patient, UUID subject, int given, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return given + " given";
  }
}
