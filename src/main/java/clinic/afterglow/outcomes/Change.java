package clinic.afterglow.outcomes;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a score has come from the one before treatment (clinical rules, section 9).
 *
 * @param points baseline minus current: positive is better
 * @param percent of the baseline, one decimal; empty when the baseline is 0
 * @param reported whether the baseline was high enough for response and remission to be counted
 * @param response a drop of at least the policy's share, only if reported
 * @param remission below the policy's score now, only if reported
 * @param improved better by at least the points that matter to a patient
 * @param worsened worse by at least as many
 */
public record Change(
    int baseline,
    int current,
    int points,
    Optional<BigDecimal> percent,
    boolean reported,
    boolean response,
    boolean remission,
    boolean improved,
    boolean worsened) {}
