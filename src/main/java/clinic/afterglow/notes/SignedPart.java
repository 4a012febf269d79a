package clinic.afterglow.notes;

import clinic.afterglow.security.Role;
import java.util.UUID;

/** A record that somebody has signed in a role. */
public record SignedPart(UUID subject, Role asRole) {}
