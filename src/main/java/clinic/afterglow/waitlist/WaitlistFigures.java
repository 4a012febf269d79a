package clinic.afterglow.waitlist;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What the waitlist came to in a period (clinical rules, section 14: D35).
 *
 * @param placed who found an earlier time
 * @param medianDays that they had waited, to one decimal; empty when nobody was placed
 * @param cancelled visits that were cancelled before their time
 * @param refilled those of them whose room is booked for that time again, by whatever way
 */
public record WaitlistFigures(
    int placed, Optional<BigDecimal> medianDays, int cancelled, int refilled) {}
