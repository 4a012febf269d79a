package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * Published when a document has been signed.
 *
 * @param about the record the document documents
 */
public record NoteSigned(
    PatientId patient, NoteId note, NoteKind kind, UUID about, Role asRole, UserId by, Instant at)
    implements PatientEvent {

  @Override
  public UUID subject() {
    return note.value();
  }

  @Override
  public String detail() {
    return kind + " as " + asRole;
  }
}
