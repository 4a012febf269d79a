package clinic.afterglow.series;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;

/**
 * A review as it was recorded.
 *
 * @param afterDoses how many doses had been given
 * @param reason empty for who may not read what is clinical
 */
public record SeriesReviewDetails(
    SeriesId series,
    ReviewKind kind,
    int afterDoses,
    ReviewDecision decision,
    String reason,
    UserId by,
    Instant at) {}
