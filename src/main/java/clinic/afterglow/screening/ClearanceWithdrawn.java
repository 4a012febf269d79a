package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when a patient is put on hold. */
public record ClearanceWithdrawn(
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
