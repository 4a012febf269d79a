package clinic.afterglow.screening;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** A hold that has not been lifted. */
public record HoldDetails(HoldReason reason, UserId by, Instant at) {}
