package clinic.afterglow.patients;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** Published when somebody to call was added or taken away. */
public record ContactChanged(
    PatientId patient, ContactId contact, ContactKind kind, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return contact.value();
  }

  @Override
  public String detail() {
    return kind.name();
  }
}
