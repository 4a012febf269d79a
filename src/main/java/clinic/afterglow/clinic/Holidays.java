package clinic.afterglow.clinic;

import static java.util.stream.Collectors.toMap;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The public holidays of regions. They never change, so each year is worked out once. */
@Component
class Holidays {

  private static final String PART = "-";

  private final Map<RegionYear, Map<LocalDate, String>> known = new ConcurrentHashMap<>();

  private record RegionYear(HolidayRegion region, int year) {}

  /** By name, in the order of the days; the day itself and the one on which it is kept. */
  Map<LocalDate, String> between(HolidayRegion region, LocalDate first, LocalDate last) {
    var found = new TreeMap<LocalDate, String>();
    if (!region.isNone()) {
      IntStream.rangeClosed(first.getYear(), last.getYear())
          .mapToObj(year -> known.computeIfAbsent(new RegionYear(region, year), Holidays::workOut))
          .forEach(found::putAll);
    }
    found.keySet().removeIf(day -> day.isBefore(first) || day.isAfter(last));
    return found;
  }

  List<HolidayRegion> countries() {
    return HolidayManager.getSupportedCalendarCodes().stream()
        .map(code -> new HolidayRegion(code.toLowerCase(Locale.ROOT)))
        .filter(HolidayRegion::isCountry)
        .filter(one -> Arrays.asList(Locale.getISOCountries()).contains(upper(one)))
        .sorted((one, other) -> name(one).compareTo(name(other)))
        .toList();
  }

  List<HolidayRegion> parts(HolidayRegion country) {
    return country.isNone()
        ? List.of()
        : manager(country).getCalendarHierarchy().getChildren().keySet().stream()
            .map(part -> new HolidayRegion(country.code() + PART + part))
            .sorted((one, other) -> name(one).compareTo(name(other)))
            .toList();
  }

  boolean knows(HolidayRegion region) {
    return region.isNone()
        || countries().contains(region.country())
            && (region.isCountry() || parts(region.country()).contains(region));
  }

  String name(HolidayRegion region) {
    return region.isCountry()
        ? Locale.of("", upper(region)).getDisplayCountry(Locale.US)
        : part(region).getDescription(Locale.US);
  }

  private static CalendarHierarchy part(HolidayRegion region) {
    var country = manager(region.country()).getCalendarHierarchy();
    return country.getChildren().getOrDefault(codeOfPart(region), country);
  }

  /** A holiday of the next year may be kept in this one, and one of this year in the last. */
  private static Map<LocalDate, String> workOut(RegionYear wanted) {
    var region = wanted.region();
    var parts = region.isCountry() ? new String[0] : new String[] {codeOfPart(region)};
    var manager = manager(region.country());
    var found =
        IntStream.rangeClosed(wanted.year() - 1, wanted.year() + 1)
            .mapToObj(Year::of)
            .flatMap(year -> manager.getHolidays(year, HolidayType.PUBLIC_HOLIDAY, parts).stream())
            .flatMap(Holidays::days)
            .filter(day -> day.getKey().getYear() == wanted.year())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Holidays::first, HashMap::new));
    return Map.copyOf(found);
  }

  private static Stream<Map.Entry<LocalDate, String>> days(Holiday holiday) {
    var name = holiday.getDescription(Locale.US);
    return Stream.of(holiday.getActualDate(), holiday.getDate())
        .distinct()
        .map(day -> Map.entry(day, name));
  }

  private static String first(String one, String other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  private static HolidayManager manager(HolidayRegion country) {
    return HolidayManager.getInstance(ManagerParameters.create(country.code()));
  }

  private static String codeOfPart(HolidayRegion region) {
    return region.code().substring(region.code().indexOf(PART) + 1);
  }

  private static String upper(HolidayRegion country) {
    return country.code().toUpperCase(Locale.ROOT);
  }
}
