package clinic.afterglow.series;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;

/**
 * A series somebody would like.
 *
 * @param template code of the protocol template; its newest version counts
 * @param from the day of the first dose
 */
public record SeriesWish(
    PatientId patient,
    SiteId site,
    Route route,
    String template,
    LocalDate from,
    PatientWishes wishes) {}
