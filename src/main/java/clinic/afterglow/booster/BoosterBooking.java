package clinic.afterglow.booster;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.Duration;
import java.time.Instant;

/**
 * A booster to book at the site of its plan.
 *
 * @param start on the grid of quarter hours
 */
public record BoosterBooking(
    PatientId patient,
    Route route,
    RoomId room,
    UserId clinician,
    Instant start,
    Duration length) {}
