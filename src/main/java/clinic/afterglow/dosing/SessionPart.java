package clinic.afterglow.dosing;

import clinic.afterglow.notes.SignedNote;
import clinic.afterglow.security.Role;
import java.util.Optional;

/** One role's part of the session's record, signed or not. */
public record SessionPart(Role role, Optional<SignedNote> signed) {}
