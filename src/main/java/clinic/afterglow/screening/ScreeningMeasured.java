package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when the blood pressure or the pregnancy test of a screening was entered. */
public record ScreeningMeasured(
    PatientId patient, ScreeningId screening, String what, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return screening.value();
  }

  @Override
  public String detail() {
    return what;
  }
}
