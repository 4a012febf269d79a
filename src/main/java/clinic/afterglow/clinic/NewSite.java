package clinic.afterglow.clinic;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Map;

/** A site to open; days that are missing from the hours are closed. */
public record NewSite(String name, ZoneId zone, Map<DayOfWeek, OpeningHours> hours) {}
