package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when the dose has ended; what was given until then is what counts, and when that is
 * nothing the session was no treatment.
 *
 * @param administered over all lines of the session
 * @param startedAt when the first line of the session was given
 */
public record DoseEnded(
    PatientId patient,
    SessionId session,
    Route route,
    Milligrams administered,
    SiteId site,
    Instant startedAt,
    boolean stoppedEarly,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return route + " " + administered + (stoppedEarly ? " stopped early" : "");
  }
}
