package clinic.afterglow.demo;

import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.OpeningHours;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where a site of the demo clinic may lie. Whoever starts the demo at night or on a Sunday still
 * wants to see a clinic at work, so the sites lie where it is day, and are open every day.
 */
enum Town {
  NEW_YORK("Hudson Street, New York", "America/New_York", "212", "us-ny"),
  LOS_ANGELES("Ocean Avenue, Los Angeles", "America/Los_Angeles", "213", "us-ca"),
  HONOLULU("King Street, Honolulu", "Pacific/Honolulu", "808", "us-hi"),
  GUAM("Marine Drive, Hagåtña", "Pacific/Guam", "671", "us"),
  SAN_JUAN("Calle Loíza, San Juan", "America/Puerto_Rico", "787", "us");

  private static final LocalTime DAY_BEGINS = LocalTime.of(7, 0);
  private static final LocalTime DAY_ENDS = LocalTime.of(18, 0);
  private static final LocalTime OPENS = LocalTime.of(7, 0);
  private static final LocalTime CLOSES = LocalTime.of(20, 0);
  private static final int HOURS_AROUND_NOW = 4;

  private final String site;
  private final ZoneId zone;
  private final String areaCode;
  private final HolidayRegion holidays;

  Town(String site, String zone, String areaCode, String holidays) {
    this.site = site;
    this.zone = ZoneId.of(zone);
    this.areaCode = areaCode;
    this.holidays = new HolidayRegion(holidays);
  }

  /** Two towns in which it is day, as far as there are such; New York and Los Angeles if so. */
  static List<Town> pair(Instant now) {
    return Arrays.stream(values())
        .sorted(Comparator.comparingLong(town -> town.minutesFromDay(now)))
        .limit(2)
        .toList();
  }

  /** Every day, and long enough that there is a past and a future to today. */
  Map<DayOfWeek, OpeningHours> hours(Instant now) {
    var time = now.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.HOURS);
    var opens = time.getHour() < HOURS_AROUND_NOW ? LocalTime.MIN : time.minusHours(4);
    var closes =
        time.getHour() >= 24 - HOURS_AROUND_NOW - 1 ? LocalTime.of(23, 59) : time.plusHours(5);
    var hours =
        new OpeningHours(
            opens.isBefore(OPENS) ? opens : OPENS, closes.isAfter(CLOSES) ? closes : CLOSES);
    return Arrays.stream(DayOfWeek.values())
        .collect(Collectors.toMap(Function.identity(), _ -> hours));
  }

  String site() {
    return site;
  }

  ZoneId zone() {
    return zone;
  }

  HolidayRegion holidays() {
    return holidays;
  }

  String areaCode() {
    return areaCode;
  }

  private long minutesFromDay(Instant now) {
    var time = now.atZone(zone).toLocalTime();
    if (time.isBefore(DAY_BEGINS)) {
      return ChronoUnit.MINUTES.between(time, DAY_BEGINS);
    }
    return Math.max(0, ChronoUnit.MINUTES.between(DAY_ENDS, time));
  }
}
