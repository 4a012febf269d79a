package clinic.afterglow.patients;

import clinic.afterglow.kernel.Kilograms;
import java.time.Instant;
import java.util.Optional;

/**
 * A weight and what the scale said before it.
 *
 * @param previous the reading before that still counts, by time of measuring
 * @param struckOut why it no longer counts
 */
public record WeightReading(
    WeightId id,
    Kilograms weight,
    Instant measuredAt,
    Optional<Kilograms> previous,
    Optional<String> struckOut) {}
