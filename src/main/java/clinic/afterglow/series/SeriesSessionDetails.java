package clinic.afterglow.series;

import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One session of a series.
 *
 * @param replaces the missed one that it stands for
 */
public record SeriesSessionDetails(
    UUID id,
    int ordinal,
    SeriesSessionStatus status,
    LocalDate date,
    AppointmentId appointment,
    SessionId session,
    Optional<UUID> replaces) {}
