package clinic.afterglow.clinic;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A site with its rooms and hours. */
public record SiteDetails(
    SiteId id,
    String name,
    ZoneId zone,
    SiteContact contact,
    HolidayRegion region,
    Map<DayOfWeek, OpeningHours> hours,
    List<RoomSummary> rooms) {}
