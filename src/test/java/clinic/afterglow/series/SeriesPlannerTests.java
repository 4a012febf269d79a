package clinic.afterglow.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesPlannerTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final Protocol SIX_IN_TWO_WEEKS =
      new Protocol(
          6,
          14,
          Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY),
          2,
          3,
          Duration.ofMinutes(120));
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  final List<RoomId> chairs = List.of(RoomId.next(), RoomId.next());
  final List<UserId> clinicians = List.of(UserId.next(), UserId.next());
  final PatientId patient = PatientId.next();
  final List<Busy> busy = new ArrayList<>();
  Map<LocalDate, String> closures = Map.of();
  Set<DayOfWeek> openOn =
      Stream.of(DayOfWeek.values()).filter(day -> day.getValue() < 6).collect(Collectors.toSet());

  @ParameterizedTest
  @CsvSource({
    "2026-11-02, 12, '1 3 5 8 10 12'",
    "2026-11-04, 13, '1 3 6 8 10 13'",
    "2026-11-06, 13, '1 4 6 8 11 13'",
  })
  void keepsMondayWednesdayFriday(LocalDate start, int span, String dayNumbers) {
    assertThat(propose(start))
        .asInstanceOf(type(Feasible.class))
        .satisfies(plan -> {
          assertThat(plan.spanDays()).isEqualTo(span);
          assertThat(plan.warnings()).isEmpty();
          assertThat(
                  plan.sessions().stream()
                      .map(session -> String.valueOf(plan.dayNumber(session)))
                      .collect(Collectors.joining(" ")))
              .isEqualTo(dayNumbers);
        });
  }

  @Test
  void leavesThePatternWhenAHolidayIsInTheWayAndSaysSo() {
    closures = Map.of(MONDAY.plusDays(14), "Founders’ day");

    assertThat(propose(MONDAY.plusDays(2)))
        .asInstanceOf(type(Feasible.class))
        .satisfies(plan -> {
          assertThat(plan.spanDays()).isEqualTo(14);
          assertThat(plan.warnings())
              .containsExactly(Objection.warning("series.pattern", MONDAY.plusDays(15)));
        });
  }

  @Test
  void cannotFitSixOnTuesdaysAndThursdays() {
    openOn = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

    assertThat(propose(MONDAY.plusDays(1)))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no -> {
          assertThat(no.reasons().getFirst().rule()).isEqualTo("series.fits");
          assertThat(no.reasons().getFirst().values()).startsWith(4, 6);
        });
  }

  @Test
  void namesTheClosedDayAndOffersWhatFits() {
    closures =
        Map.of(
            LocalDate.of(2026, 11, 26), "Thanksgiving",
            LocalDate.of(2026, 11, 27), "Day after Thanksgiving");
    openOn = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    assertThat(propose(LocalDate.of(2026, 11, 23)))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no -> {
          assertThat(no.reasons())
              .contains(
                  Objection.hardStop(
                      "series.day.closed", LocalDate.of(2026, 11, 27), "Day after Thanksgiving"));
          assertThat(no.alternatives())
              .extracting(plan -> plan.sessions().getFirst().date())
              .containsExactly(
                  LocalDate.of(2026, 11, 23),
                  LocalDate.of(2026, 11, 30),
                  LocalDate.of(2026, 11, 13));
          assertThat(no.alternatives()).extracting(Feasible::spanDays).containsExactly(15, 12, 13);
          assertThat(no.alternatives().getFirst().needsOverride()).isTrue();
        });
  }

  @Test
  void namesTheDayWithoutAChair() {
    var friday = MONDAY.plusDays(4);
    chairs.forEach(chair -> take(chair, friday, "08:00", "17:00"));
    openOn = Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);

    assertThat(propose(MONDAY))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no ->
            assertThat(no.reasons())
                .extracting(Objection::rule)
                .containsExactly("series.fits", "series.day.noChair"));
  }

  @Test
  void keepsChairAndClinicianAndGivesUpTheTimeFirst() {
    take(chairs.get(0), MONDAY.plusDays(2), "08:00", "11:00");

    assertThat(propose(MONDAY))
        .asInstanceOf(type(Feasible.class))
        .satisfies(plan -> {
          assertThat(plan.sessions()).extracting(ProposedSession::room).containsOnly(chairs.get(1));
          assertThat(plan.sessions())
              .extracting(ProposedSession::clinician)
              .containsOnly(clinicians.get(0));
          assertThat(plan.warnings()).isEmpty();
        });
    take(chairs.get(1), MONDAY.plusDays(4), "08:00", "10:00");
    assertThat(propose(MONDAY))
        .asInstanceOf(type(Feasible.class))
        .satisfies(plan -> {
          assertThat(plan.sessions()).extracting(ProposedSession::room).hasSize(6);
          assertThat(plan.sessions().stream().map(ProposedSession::room).distinct()).hasSize(1);
          assertThat(plan.warnings()).extracting(Objection::rule).containsOnly("series.otherTime");
        });
  }

  @Test
  void plansAFullClinicWithinAFewMilliseconds() {
    var manyChairs = Stream.generate(RoomId::next).limit(12).toList();
    var manyClinicians = Stream.generate(UserId::next).limit(10).toList();
    var problem =
        new PlanningProblem(
            SIX_IN_TWO_WEEKS,
            calendar(),
            manyChairs,
            manyClinicians,
            patient,
            List.of(),
            MONDAY,
            MONDAY,
            LocalTime.of(9, 0));

    assertThat(new SeriesPlanner(problem).propose()).isInstanceOf(Feasible.class);
  }

  private void take(RoomId chair, LocalDate day, String from, String until) {
    busy.add(
        new Busy(
            chair.value(),
            calendar().instant(day, LocalTime.parse(from)),
            calendar().instant(day, LocalTime.parse(until))));
  }

  private SeriesProposal propose(LocalDate from) {
    return new SeriesPlanner(
            new PlanningProblem(
                SIX_IN_TWO_WEEKS,
                calendar(),
                chairs,
                clinicians,
                patient,
                busy,
                LocalDate.of(2026, 11, 1),
                from,
                LocalTime.of(9, 0)))
        .propose();
  }

  private SiteCalendar calendar() {
    var hours = new OpeningHours(LocalTime.of(8, 0), LocalTime.of(17, 0));
    return new SiteCalendar(
        SiteId.next(),
        ZONE,
        openOn.stream().collect(Collectors.toMap(day -> day, _ -> hours)),
        closures);
  }
}
