package clinic.afterglow.clinic;

import clinic.afterglow.kernel.UserId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Closes and opens single days of a site, and knows which are closed. */
@Component
class Closures {

  private final ClosureRepository rows;
  private final ClosedDays days;
  private final Holidays holidays;
  private final List<ClosureHold> holds;
  private final ApplicationEventPublisher events;

  Closures(
      ClosureRepository rows,
      ClosedDays days,
      Holidays holidays,
      List<ClosureHold> holds,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.days = days;
    this.holidays = holidays;
    this.holds = holds;
    this.events = events;
  }

  void close(Site site, LocalDate day, String reason, UserId by, Instant at) {
    var row = rows.findBySiteAndDay(site.getId(), day);
    boolean closed = row.map(one -> !one.opened()).orElseGet(() -> isHoliday(site, day));
    if (closed) {
      return;
    }
    var now = calendar(site, day, day);
    refuseOverVisits(SiteChange.of(now, now.with(Map.of(day, reason)), day, day));
    row.ifPresentOrElse(
        opened -> {
          opened.close(reason, by, at);
          rows.save(opened);
        },
        () -> rows.save(Closure.closed(site.getId(), day, reason, by, at)));
  }

  void open(Site site, LocalDate day, UserId by, Instant at) {
    var row = rows.findBySiteAndDay(site.getId(), day);
    if (isHoliday(site, day)) {
      var opened = row.orElseGet(() -> Closure.opened(site.getId(), day, by, at));
      opened.open(by, at);
      rows.save(opened);
    } else if (row.isPresent()) {
      rows.delete(row.get());
      events.publishEvent(
          new ClinicChanged(site.getId().value(), site.getId(), "open again on " + day, by, at));
    }
  }

  /** The holidays of another region close days, which must be free of visits. */
  void refuseHolidaysOverVisits(Site site, HolidayRegion region, LocalDate first, LocalDate last) {
    var after = days.closures(region, first, last, rows.from(site.getId(), first));
    var now = calendar(site, first, last);
    refuseOverVisits(SiteChange.of(now, now.with(after), first, last));
  }

  /** Other hours must leave room for all visits that are booked. */
  void refuseHoursOverVisits(
      Site site, Map<DayOfWeek, OpeningHours> hours, LocalDate first, LocalDate last) {
    var now = calendar(site, first, last);
    var after = new SiteCalendar(now.site(), now.zone(), hours, now.closures());
    refuseOverVisits(SiteChange.of(now, after, first, last));
  }

  void refuseRoomOverVisits(Site site, RoomId room, LocalDate first, LocalDate last) {
    var now = calendar(site, first, last);
    refuseOverVisits(new SiteChange(now, now, Optional.of(room), first, last));
  }

  private void refuseOverVisits(SiteChange change) {
    var held = holds.stream().flatMap(hold -> hold.against(change).stream()).toList();
    if (!held.isEmpty()) {
      throw new VisitsInTheWay(change.after().site(), held);
    }
  }

  private boolean isHoliday(Site site, LocalDate day) {
    return !holidays.between(site.getRegion(), day, day).isEmpty();
  }

  Map<LocalDate, String> closures(SiteId site, LocalDate first, LocalDate last) {
    var found = rows.between(site, first, last);
    return found.isEmpty() ? Map.of() : days.closures(region(found), first, last, said(found));
  }

  List<SpecialDay> special(SiteId site, LocalDate first, LocalDate last) {
    var found = rows.between(site, first, last);
    return found.isEmpty() ? List.of() : days.special(region(found), first, last, said(found));
  }

  /** The hours of a site, and what closes it from a day on, as far as anybody plans. */
  SiteCalendar calendar(Site site, LocalDate first, LocalDate last) {
    var closed = days.closures(site.getRegion(), first, last, rows.from(site.getId(), first));
    return new SiteCalendar(site.getId(), site.getZone(), site.getHours(), closed);
  }

  private static HolidayRegion region(List<RegionRow> found) {
    return new HolidayRegion(found.getFirst().region());
  }

  private static List<ClosureRow> said(List<RegionRow> found) {
    return found.stream().flatMap(row -> row.closure().stream()).toList();
  }
}
