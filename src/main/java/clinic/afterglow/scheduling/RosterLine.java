package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.SiteId;
import java.time.DayOfWeek;

/** From when until when somebody works at a site on a weekday, in the site's own time. */
public record RosterLine(SiteId site, DayOfWeek day, OpeningHours hours) {}
