package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/**
 * A rule that somebody passed in a session.
 *
 * @param values what was found and what would have been allowed
 */
public record OverrideDetails(String rule, String values, String reason, UserId by, Instant at) {}
