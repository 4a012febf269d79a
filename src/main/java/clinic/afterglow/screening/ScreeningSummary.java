package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import java.time.Instant;
import java.util.Optional;

/** One line of a patient's screening history. */
public record ScreeningSummary(
    ScreeningId id,
    Route route,
    ScreeningStatus status,
    Instant openedAt,
    Optional<DecisionDetails> decision) {}
