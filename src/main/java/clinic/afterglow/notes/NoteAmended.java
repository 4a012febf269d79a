package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import java.time.Instant;
import java.util.UUID;

/** Published when something has been added to a signed document. */
public record NoteAmended(
    PatientId patient, NoteId note, AddendumKind kind, Role asRole, UserId by, Instant at)
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
