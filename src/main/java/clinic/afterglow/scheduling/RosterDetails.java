package clinic.afterglow.scheduling;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A working week as it was recorded.
 *
 * @param from the first day on which it counts, until a later one does
 * @param lines none, the clinician works whenever a site is open
 */
public record RosterDetails(
    LocalDate from, List<RosterLine> lines, UserId recordedBy, Instant recordedAt) {}
