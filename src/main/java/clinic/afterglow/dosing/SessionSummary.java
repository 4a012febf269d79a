package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A medicine session, as lists show one.
 *
 * @param administered all that was given so far; null before any dose
 * @param effectiveLow for the record only; never an equivalent for another route
 * @param nextReadingDue null when no reading is awaited at a set time
 * @param therapist who was in the room as one and so has a part to sign; null when nobody was
 */
public record SessionSummary(
    SessionId id,
    PatientId patient,
    SiteId site,
    Route route,
    SessionPurpose purpose,
    SessionStatus status,
    @Nullable AppointmentId appointment,
    Instant plannedStart,
    @Nullable Instant doseStartedAt,
    @Nullable Instant doseEndedAt,
    boolean stoppedEarly,
    @Nullable Milligrams administered,
    @Nullable Milligrams effectiveLow,
    @Nullable Milligrams effectiveHigh,
    @Nullable Instant nextReadingDue,
    @Nullable UserId therapist) {}
