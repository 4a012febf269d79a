package clinic.afterglow.screening;

import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A screening that waits for somebody. */
public record WaitingScreening(
    ScreeningId id,
    PatientId patient,
    Route route,
    ScreeningStatus status,
    Instant openedAt,
    @Nullable Instant submittedAt) {}
