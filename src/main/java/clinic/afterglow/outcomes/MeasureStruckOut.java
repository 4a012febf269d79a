package clinic.afterglow.outcomes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a wrong entry has been taken out of the record. */
public record MeasureStruckOut(
    PatientId patient, UUID measurement, Instrument instrument, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return measurement;
  }

  @Override
  public String detail() {
    return instrument.name();
  }
}
