package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.kernel.UserId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When a clinician works at one site. Each week counts until the next one does; before the first
 * they work whenever the site is open.
 *
 * @param weeks in the order of their first days
 */
public record Roster(List<RosterWeek> weeks) {

  public static final Roster WHENEVER_OPEN = new Roster(List.of());

  public Roster {
    weeks = List.copyOf(weeks);
  }

  /** The week that counts on a day; empty, they work whenever the site is open. */
  public Optional<RosterWeek> week(LocalDate day) {
    return weeks.reversed().stream()
        .filter(week -> !week.from().isAfter(day))
        .findFirst()
        .filter(week -> !week.wheneverOpen());
  }

  /** Their hours on a day that has a week; empty, they are not at this site. */
  public Optional<OpeningHours> hours(LocalDate day) {
    return week(day).map(week -> week.hours().get(day.getDayOfWeek()));
  }

  public boolean covers(LocalDate day, LocalTime start, LocalTime end) {
    return week(day).isEmpty() || hours(day).filter(own -> own.cover(start, end)).isPresent();
  }

  /** When they are not at the site, day by day, the last day included. */
  public Stream<Busy> away(UserId clinician, ZoneId zone, LocalDate first, LocalDate last) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> week(day).isPresent())
        .flatMap(day -> away(clinician, zone, day));
  }

  private Stream<Busy> away(UserId clinician, ZoneId zone, LocalDate day) {
    var begins = day.atStartOfDay(zone).toInstant();
    var ends = day.plusDays(1).atStartOfDay(zone).toInstant();
    return hours(day)
        .map(own ->
            Stream.of(
                    new Busy(
                        clinician.value(),
                        begins,
                        day.atTime(own.opens()).atZone(zone).toInstant()),
                    new Busy(
                        clinician.value(), day.atTime(own.closes()).atZone(zone).toInstant(), ends))
                .filter(busy -> busy.start().isBefore(busy.end())))
        .orElseGet(() -> Stream.of(new Busy(clinician.value(), begins, ends)));
  }
}
