package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a screening has been begun. */
public record ScreeningOpened(
    PatientId patient, ScreeningId screening, Route route, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }

  @Override
  public String detail() {
    return route.name();
  }
}
