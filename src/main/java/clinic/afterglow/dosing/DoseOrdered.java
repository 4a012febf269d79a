package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a prescriber has ordered a dose. */
public record DoseOrdered(
    PatientId patient,
    SessionId session,
    Route route,
    Milligrams amount,
    int profileVersion,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return route + " " + amount + " profile v" + profileVersion;
  }
}
