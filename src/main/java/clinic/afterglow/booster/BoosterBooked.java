package clinic.afterglow.booster;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Published when a booster has been booked. */
public record BoosterBooked(
    PatientId patient, UUID subject, Optional<LocalDate> nextDue, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public String detail() {
    return nextDue.map(day -> "due " + day).orElse("by symptoms");
  }
}
