package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.series.SeriesProposal.Feasible;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A series keeps its days and its time of day, whenever and wherever it begins (reliability, 27).
 */
class SeriesOverTheYearTests {

  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final Duration LENGTH = Duration.ofMinutes(120);
  private static final Phase PHASE =
      new Phase(6, 14, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 2, 3);

  /** A leap year, from the last day of the year before to the first of the next. */
  @ParameterizedTest
  @ValueSource(
      strings = {"America/New_York", "America/Los_Angeles", "America/Phoenix", "Europe/Berlin"})
  void staysAtTenOnEveryDayOfAYear(ZoneId zone) {
    LocalDate.of(2027, 12, 31)
        .datesUntil(LocalDate.of(2029, 1, 2))
        .forEach(start -> {
          var plan = best(zone, start);

          assertThat(plan.spanDays()).as("days from %s", start).isBetween(12, 14);
          assertThat(plan.sessions())
              .as("from %s", start)
              .hasSize(6)
              .allMatch(session -> session.start().atZone(zone).toLocalTime().equals(TEN))
              .allMatch(
                  session -> session.start().atZone(zone).toLocalDate().equals(session.date()))
              .allMatch(session -> session.length().equals(LENGTH));
          assertThat(gaps(plan))
              .as("days between doses from %s", start)
              .allMatch(days -> days >= 2);
        });
  }

  /** Days between the doses, and hours between the first and the last. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2027-03-01, '2 2 3 2 2', 264",
    "America/New_York, 2027-03-08, '2 2 3 2 2', 263",
    "America/New_York, 2027-11-01, '2 2 3 2 2', 265",
    "America/Phoenix,  2027-03-08, '2 2 3 2 2', 264",
    "Europe/Berlin,    2027-03-08, '2 2 3 2 2', 264",
    "Europe/Berlin,    2027-03-22, '2 2 3 2 2', 263",
    "Europe/Berlin,    2027-10-25, '2 2 3 2 2', 265",
    "America/New_York, 2028-02-21, '2 2 3 2 2', 264",
    "America/New_York, 2028-12-25, '2 2 3 2 2', 264",
  })
  void countsDaysBetweenDosesAndHoursBetweenMoments(
      ZoneId zone, LocalDate monday, String days, long hours) {
    var plan = best(zone, monday);

    assertThat(gaps(plan).stream().map(String::valueOf).collect(Collectors.joining(" ")))
        .isEqualTo(days);
    assertThat(Duration.between(plan.sessions().getFirst().start(), plan.lastStart()))
        .isEqualTo(Duration.ofHours(hours));
  }

  @ParameterizedTest
  @CsvSource({"2028-02-28, 2028-02-28, 2028-03-10", "2028-02-29, 2028-02-29, 2028-03-13"})
  void treatsTheTwentyNinthOfFebruaryAsADayLikeOthers(
      LocalDate start, LocalDate first, LocalDate last) {
    var plan = best(ZoneId.of("America/New_York"), start);

    assertThat(plan.sessions().getFirst().date()).isEqualTo(first);
    assertThat(plan.sessions().getLast().date()).isEqualTo(last);
    assertThat(plan.sessions()).hasSize(6);
  }

  private static List<Long> gaps(SeriesPlan plan) {
    return Stream.iterate(1, i -> i < plan.sessions().size(), i -> i + 1)
        .map(i ->
            ChronoUnit.DAYS.between(
                plan.sessions().get(i - 1).date(), plan.sessions().get(i).date()))
        .toList();
  }

  private static SeriesPlan best(ZoneId zone, LocalDate start) {
    return ((Feasible) new SeriesPlanner(problem(zone, start)).propose()).best();
  }

  /** Open on all days, those too on which the clocks change. */
  private static PlanningProblem problem(ZoneId zone, LocalDate start) {
    var hours = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0));
    var calendar =
        new SiteCalendar(
            SiteId.next(),
            zone,
            Stream.of(DayOfWeek.values()).collect(Collectors.toMap(day -> day, _ -> hours)),
            Map.of());
    return new PlanningProblem(
        new Protocol(List.of(PHASE), LENGTH),
        calendar,
        List.of(RoomId.next()),
        List.of(UserId.next()),
        PatientId.next(),
        List.of(),
        PlanningProblem.OtherDoses.NONE,
        PatientWishes.at(TEN),
        calendar.instant(start.minusDays(7), TEN),
        start);
  }
}
