package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has tried to reach a patient about a booster. */
public record BoosterContacted(
    PatientId patient, UUID subject, ContactOutcome outcome, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return outcome.name();
  }
}
