package clinic.afterglow.waitlist;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody has answered to a time that became free, or could not be reached. */
public record SlotOffered(
    PatientId patient, FreedSlotId slot, OfferOutcome outcome, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return slot.value();
  }

  @Override
  public String detail() {
    return outcome.name();
  }
}
