package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a session cannot go on; zero mg have been given and it does not count. */
public record SessionHeld(
    PatientId patient,
    SessionId session,
    Route route,
    SiteId site,
    HoldCause cause,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return cause + " 0 mg";
  }
}
