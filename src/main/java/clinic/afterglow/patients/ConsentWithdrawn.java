package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient no longer consents to a route. */
public record ConsentWithdrawn(
    PatientId patient, ConsentId consent, Route route, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return consent.value();
  }

  @Override
  public String detail() {
    return route.name();
  }
}
