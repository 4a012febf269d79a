package clinic.afterglow.demo;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.stream.Stream;

/** A public holiday in the United States. */
record Holiday(LocalDate day, String name) {

  /** The next one after a day. */
  static Holiday after(LocalDate day) {
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(Holiday::in)
        .filter(holiday -> holiday.day().isAfter(day))
        .min(Comparator.comparing(Holiday::day))
        .orElseThrow();
  }

  private static Stream<Holiday> in(int year) {
    var may = LocalDate.of(year, 5, 1);
    var november = LocalDate.of(year, 11, 1);
    return Stream.of(
        new Holiday(LocalDate.of(year, 1, 1), "New Year’s Day"),
        new Holiday(may.with(lastInMonth(DayOfWeek.MONDAY)), "Memorial Day"),
        new Holiday(MonthDay.of(7, 4).atYear(year), "Independence Day"),
        new Holiday(
            LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(1, DayOfWeek.MONDAY)), "Labor Day"),
        new Holiday(november.with(dayOfWeekInMonth(4, DayOfWeek.THURSDAY)), "Thanksgiving Day"),
        new Holiday(LocalDate.of(year, 12, 25), "Christmas Day"));
  }
}
