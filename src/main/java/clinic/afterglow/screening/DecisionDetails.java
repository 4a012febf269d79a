package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.List;

/**
 * What a prescriber decided, and when.
 *
 * @param inForce false once a newer decision has taken its place
 */
public record DecisionDetails(
    ScreeningOutcome outcome,
    String reason,
    List<String> conditions,
    boolean inForce,
    UserId by,
    Instant at) {}
