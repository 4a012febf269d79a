package clinic.afterglow.booster;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A booster that was given.
 *
 * @param due when it was due by the calendar; empty for one by symptoms
 * @param inWindow whether it came near enough to that day, by the policy of its time
 * @param triggered since when a scale asked for it
 */
public record GivenBooster(
    LocalDate given,
    BoosterMode mode,
    Optional<LocalDate> due,
    Optional<Boolean> inWindow,
    Optional<LocalDate> triggered) {}
