package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a hold has been lifted. */
public record ClearanceRestored(
    PatientId patient, UUID hold, HoldReason reason, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return hold;
  }

  @Override
  public String detail() {
    return reason.name();
  }
}
