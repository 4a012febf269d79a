package clinic.afterglow.dosing;

import clinic.afterglow.kernel.Decision;
import java.util.Optional;

/**
 * An order before it is placed: the sums, the range that reaches the blood, the measurements that
 * differ, and everything the rules object to.
 */
public record DoseReview(
    DoseCalculation dose,
    RouteProfile profile,
    EffectiveDose effective,
    Optional<EffectiveDose> published,
    Optional<DoseBand> band,
    Decision decision) {}
