package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when the patient is there and the check-in questions allow to go on. */
public record SessionCheckedIn(
    PatientId patient, SessionId session, Route route, SiteId site, UserId by, Instant at)
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
