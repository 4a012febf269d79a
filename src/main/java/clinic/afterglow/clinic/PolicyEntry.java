package clinic.afterglow.clinic;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/**
 * A policy value as it is now, and where it comes from.
 *
 * @param since the version that brought it
 */
public record PolicyEntry(
    PolicyKey<?> key, String text, PolicyVersion since, String reason, UserId by, Instant at) {}
