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
 * Published when the patient has left with their escort.
 *
 * @param integrates whether the protocol has integration follow this dose
 */
public record SessionDischarged(
    PatientId patient,
    SessionId session,
    Route route,
    SiteId site,
    Milligrams administered,
    boolean integrates,
    Instant doseEndedAt,
    UserId by,
    Instant at)
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
