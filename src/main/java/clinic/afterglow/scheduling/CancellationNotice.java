package clinic.afterglow.scheduling;

import java.time.Duration;

/**
 * Whether a visit that is cancelled now counts as late.
 *
 * @param asked how long before the visit the clinic wants to know
 * @param late whether less than that is left
 */
public record CancellationNotice(Duration asked, boolean late) {}
