package clinic.afterglow.clinic;

import clinic.afterglow.kernel.UserId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    refuseOverVisits(site.getId(), site.getZone(), List.of(day));
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
  void refuseHolidaysOverVisits(Site site, HolidayRegion region, LocalDate today, LocalDate last) {
    var before = closures(site.getId(), today, last).keySet();
    var after =
        days.closures(region, today, last, rows.from(site.getId(), today)).keySet().stream()
            .filter(day -> !before.contains(day))
            .toList();
    if (!after.isEmpty()) {
      refuseOverVisits(site.getId(), site.getZone(), after);
    }
  }

  private void refuseOverVisits(SiteId site, ZoneId zone, Collection<LocalDate> closed) {
    var held = holds.stream().flatMap(hold -> hold.against(site, zone, closed).stream()).toList();
    if (!held.isEmpty()) {
      throw new DayHasVisits(site, held);
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

  /** From a day on, as far as anybody plans. */
  Map<LocalDate, String> from(Site site, LocalDate first, LocalDate last) {
    return days.closures(site.getRegion(), first, last, rows.from(site.getId(), first));
  }

  private static HolidayRegion region(List<RegionRow> found) {
    return new HolidayRegion(found.getFirst().region());
  }

  private static List<ClosureRow> said(List<RegionRow> found) {
    return found.stream().flatMap(row -> row.closure().stream()).toList();
  }
}
