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
 * Published with each dose line when it is given; an infusion's amount is the ordered one and is
 * settled by {@link DoseEnded}.
 */
public record DoseGiven(
    PatientId patient,
    SessionId session,
    Route route,
    Milligrams amount,
    SessionPurpose purpose,
    SiteId site,
    boolean firstLine,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return route + " " + amount + (firstLine ? " first line" : " further line");
  }
}
