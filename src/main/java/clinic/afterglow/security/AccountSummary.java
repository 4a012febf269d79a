package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import java.util.Set;

/** A member of staff, as lists show them. */
public record AccountSummary(
    UserId id, String username, String displayName, Set<Role> roles, boolean active) {}
