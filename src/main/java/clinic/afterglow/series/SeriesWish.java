package clinic.afterglow.series;

import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A series somebody would like.
 *
 * @param from the day of the first dose
 * @param time when the patient would like to come; the nearest free time is proposed
 * @param room the chair or room to prefer
 * @param clinician whom to prefer
 */
public record SeriesWish(
    PatientId patient,
    SiteId site,
    Route route,
    LocalDate from,
    LocalTime time,
    Optional<RoomId> room,
    Optional<UserId> clinician) {}
