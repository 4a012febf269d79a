package clinic.afterglow.notes;

import clinic.afterglow.kernel.UserId;
import clinic.afterglow.security.Role;
import java.time.Instant;
import java.util.UUID;

/**
 * What was added to a signed document, signed itself.
 *
 * @param hash SHA-256 over the document's hash, who, what, when, why and the text
 * @param intact whether the hash still matches what is stored
 */
public record Addendum(
    UUID id,
    AddendumKind kind,
    String reason,
    Role asRole,
    UserId signer,
    Instant signedAt,
    String text,
    String hash,
    boolean intact) {}
