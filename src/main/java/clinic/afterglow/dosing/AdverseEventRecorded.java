package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/** Published when an adverse event has been written down. */
public record AdverseEventRecorded(
    PatientId patient,
    SessionId session,
    UUID event,
    AdverseEventType type,
    AdverseEventSeverity severity,
    boolean symptomaticHypertension,
    UserId by,
    Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return session.value();
  }

  @Override
  public String detail() {
    return type + " " + severity;
  }
}
