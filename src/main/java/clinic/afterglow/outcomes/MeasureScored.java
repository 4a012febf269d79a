package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Published when a questionnaire has been entered.
 *
 * @param total empty when an item was left open
 */
public record MeasureScored(
    PatientId patient,
    UUID measurement,
    Instrument instrument,
    Optional<Integer> total,
    LocalDate takenOn,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return measurement;
  }

  @Override
  public String detail() {
    return instrument + " " + total.map(String::valueOf).orElse("incomplete") + " " + takenOn;
  }
}
