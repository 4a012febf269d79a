package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when an allergy was added to a chart. */
public record AllergyRecorded(
    PatientId patient, AllergyId allergy, AllergySeverity severity, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return allergy.value();
  }

  @Override
  public String detail() {
    return severity.name();
  }
}
