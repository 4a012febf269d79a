package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Published when a prescriber has planned how a patient’s boosters are given. */
public record BoosterPlanned(
    PatientId patient,
    UUID subject,
    BoosterMode mode,
    Optional<LocalDate> nextDue,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return mode + nextDue.map(day -> " due " + day).orElse("");
  }
}
