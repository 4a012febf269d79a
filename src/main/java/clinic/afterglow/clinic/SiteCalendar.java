package clinic.afterglow.clinic;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * When a site is open: a plain value for planners and rules.
 *
 * @param closures closed days with their reasons
 */
public record SiteCalendar(
    SiteId site, ZoneId zone, Map<DayOfWeek, OpeningHours> hours, Map<LocalDate, String> closures) {

  private static final int LONGEST_CLOSURE_DAYS = 366;

  public SiteCalendar {
    hours = Map.copyOf(hours);
    closures = Map.copyOf(closures);
  }

  /** The same hours with other closed days. */
  SiteCalendar with(Map<LocalDate, String> otherClosures) {
    return new SiteCalendar(site, zone, hours, otherClosures);
  }

  public Optional<OpeningHours> hours(LocalDate day) {
    return closures.containsKey(day)
        ? Optional.empty()
        : Optional.ofNullable(hours.get(day.getDayOfWeek()));
  }

  public boolean isOpen(LocalDate day) {
    return hours(day).isPresent();
  }

  /** Whether a stretch of time lies within the hours of the day on which it begins. */
  public boolean covers(Instant start, Instant end) {
    var day = day(start);
    return hours(day)
        .filter(hours -> !start.isBefore(instant(day, hours.opens())))
        .filter(hours -> !end.isAfter(instant(day, hours.closes())))
        .isPresent();
  }

  /**
   * The day itself when it is open, else the first open day after it, if one comes within a year.
   */
  public Optional<LocalDate> openDayFrom(LocalDate day) {
    return day.datesUntil(day.plusDays(LONGEST_CLOSURE_DAYS)).filter(this::isOpen).findFirst();
  }

  /** The day of a moment while its hours are not over, else the next open day. */
  public Optional<LocalDate> openDayFrom(Instant now) {
    var today = day(now);
    boolean over = hours(today).filter(hours -> time(now).isBefore(hours.closes())).isEmpty();
    return openDayFrom(over ? today.plusDays(1) : today);
  }

  public Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  public LocalDate day(Instant at) {
    return at.atZone(zone).toLocalDate();
  }

  public LocalTime time(Instant at) {
    return at.atZone(zone).toLocalTime();
  }
}
