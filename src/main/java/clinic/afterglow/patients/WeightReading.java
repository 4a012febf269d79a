package clinic.afterglow.patients;

import clinic.afterglow.kernel.Kilograms;
import java.time.Instant;
import java.util.Optional;

/**
 * A weight and what the scale said before it.
 *
 * @param previous the reading before, by time of measuring
 */
public record WeightReading(Kilograms weight, Instant measuredAt, Optional<Kilograms> previous) {}
