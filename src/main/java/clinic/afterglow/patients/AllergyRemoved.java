package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when an allergy was found not to be one, or entered in error. */
public record AllergyRemoved(PatientId patient, AllergyId allergy, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return allergy.value();
  }

  @Override
  public String detail() {
    return "";
  }
}
