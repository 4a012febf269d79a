package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when somebody has read a signed document.
 *
 * @param intact whether it still was what had been signed
 */
public record NoteRead(
    PatientId patient, NoteId note, NoteKind kind, boolean intact, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return note.value();
  }

  @Override
  public String detail() {
    return kind + (intact ? "" : " hash mismatch");
  }
}
