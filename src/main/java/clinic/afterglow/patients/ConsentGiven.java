package clinic.afterglow.patients;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Published when a patient has signed the consent to a route. */
public record ConsentGiven(
    PatientId patient, ConsentId consent, Route route, LocalDate validUntil, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return consent.value();
  }

  @Override
  public String detail() {
    return route + " until " + validUntil;
  }
}
