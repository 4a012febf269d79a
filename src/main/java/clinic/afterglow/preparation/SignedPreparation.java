package clinic.afterglow.preparation;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/** A preparation as it was signed. */
public record SignedPreparation(
    PreparationId id, PreparationContent content, UserId signedBy, Instant signedAt) {}
