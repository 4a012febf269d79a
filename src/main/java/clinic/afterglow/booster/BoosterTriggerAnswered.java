package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when what a scale asked for has been answered, or the scale was a wrong entry. */
public record BoosterTriggerAnswered(
    PatientId patient, UUID subject, TriggerStatus answer, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return answer.name();
  }
}
