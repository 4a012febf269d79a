package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.UserId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One dose of a proposed series.
 *
 * @param ordinal 1 for the first
 */
public record ProposedSession(
    int ordinal, LocalDate date, Instant start, Duration length, RoomId room, UserId clinician) {}
