package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Role;
import java.time.Instant;

/**
 * A signed document as a list shows it, without its text.
 *
 * @param addenda how many addenda it has
 */
public record NoteHeading(
    NoteId id, NoteKind kind, Role asRole, UserId signer, Instant signedAt, long addenda) {}
