package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.security.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A signed document with everything that was added to it, oldest addendum first.
 *
 * @param hash SHA-256 over who, what, when and the text, in hexadecimal
 * @param intact whether the hash still matches what is stored
 */
public record SignedNote(
    NoteId id,
    PatientId patient,
    NoteKind kind,
    UUID subject,
    Role asRole,
    UserId signer,
    Instant signedAt,
    String text,
    String hash,
    boolean intact,
    List<Addendum> addenda) {

  public SignedNote {
    addenda = List.copyOf(addenda);
  }

  /** Whether the document and all its addenda still are what was signed. */
  public boolean whollyIntact() {
    return intact && addenda.stream().allMatch(Addendum::intact);
  }
}
