package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when the readings before the dose allow to start. */
public record BaselineAccepted(
    PatientId patient, SessionId session, Route route, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return route.name();
  }
}
