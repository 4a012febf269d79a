package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Milligrams;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far an infusion that runs or is paused has come, by the clock.
 *
 * @param ordered what goes in when it runs to its end
 * @param soFar its rate times the time it ran; empty once it was slowed, as only the pump knows
 *     then
 * @param asOf the moment for which that was worked out
 * @param ends when it is through at this rate; empty while it is paused or after it was slowed
 * @param mgPerMinute the rate it was started with
 * @param volumeMl what the pump shows when all is through: the bag, or the undiluted dose
 * @param pumpMlPerHour what the pump was set to; null for an undiluted dose
 */
public record InfusionProgress(
    Instant startedAt,
    Milligrams ordered,
    Optional<Milligrams> soFar,
    Instant asOf,
    Optional<Instant> ends,
    BigDecimal mgPerMinute,
    BigDecimal volumeMl,
    @Nullable BigDecimal pumpMlPerHour) {}
