package clinic.afterglow.dosing;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.util.UUID;

/** An adverse event on record. */
public record AdverseEventDetails(UUID id, NewAdverseEvent what, Instant recordedAt, UserId by) {}
