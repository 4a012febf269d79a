package clinic.afterglow.notes;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import java.util.UUID;

/**
 * A document to sign.
 *
 * @param subject the record it documents, such as a preparation or a medicine session
 * @param asRole the role it is signed in; one the signer has
 * @param text 1 to {@value #MOST} characters, frozen as they are
 */
public record NewNote(PatientId patient, NoteKind kind, UUID subject, Role asRole, String text) {

  public static final int MOST = 200_000;

  public NewNote {
    if (text.isBlank() || text.length() > MOST) {
      throw new IllegalArgumentException("a document has 1 to " + MOST + " characters");
    }
  }
}
