package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/** Published when a scale asks for a booster. */
public record BoosterTriggered(
    PatientId patient,
    UUID subject,
    Set<TriggerRule> rules,
    int score,
    LocalDate since,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return rules + " " + score + " on " + since;
  }
}
