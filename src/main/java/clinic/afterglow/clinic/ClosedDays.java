package clinic.afterglow.clinic;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Puts public holidays and what was said of single days together. */
@Component
public class ClosedDays {

  private final Holidays holidays;

  ClosedDays(Holidays holidays) {
    this.holidays = holidays;
  }

  /** The closed days of a time with their reasons, the last day included; asks no database. */
  public Map<LocalDate, String> closures(
      HolidayRegion region, LocalDate first, LocalDate last, Collection<ClosureRow> said) {
    return special(region, first, last, said).stream()
        .filter(day -> day.kind().closes())
        .collect(toMap(SpecialDay::day, SpecialDay::reason));
  }

  List<SpecialDay> special(
      HolidayRegion region, LocalDate first, LocalDate last, Collection<ClosureRow> said) {
    var days = new TreeMap<LocalDate, SpecialDay>();
    holidays
        .between(region, first, last)
        .forEach((day, name) -> days.put(day, new SpecialDay(day, name, SpecialDayKind.HOLIDAY)));
    for (var row : said) {
      if (!row.opened()) {
        days.put(row.day(), new SpecialDay(row.day(), row.reason(), SpecialDayKind.CLOSED));
      } else if (days.get(row.day()) instanceof SpecialDay holiday) {
        days.put(
            row.day(), new SpecialDay(row.day(), holiday.reason(), SpecialDayKind.OPENED_HOLIDAY));
      }
    }
    return List.copyOf(days.values());
  }
}
