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
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          List.of(
              new Phase(
                  6, 14, Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY), 2, 3)),
          Duration.ofMinutes(120));
  static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);

  final List<RoomId> chairs = List.of(RoomId.next(), RoomId.next());
  final List<UserId> clinicians = List.of(UserId.next(), UserId.next());
  final PatientId patient = PatientId.next();
  final List<Busy> busy = new ArrayList<>();
  Map<LocalDate, String> closures = Map.of();
  PlanningProblem.OtherDoses doses = PlanningProblem.OtherDoses.NONE;
  Instant now = LocalDate.of(2026, 11, 1).atTime(9, 20).atZone(ZONE).toInstant();
  PatientWishes wishes = PatientWishes.at(LocalTime.of(9, 0));
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
        .extracting(Feasible::best)
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
        .extracting(Feasible::best)
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
              .extracting(one -> one.plan().sessions().getFirst().date())
              .containsExactly(
                  LocalDate.of(2026, 11, 23),
                  LocalDate.of(2026, 11, 30),
                  LocalDate.of(2026, 11, 13),
                  LocalDate.of(2026, 11, 23));
          assertThat(no.alternatives())
              .extracting(one -> one.plan().spanDays())
              .containsExactly(15, 12, 13, 12);
          assertThat(no.alternatives().getFirst().plan().needsOverride()).isTrue();
          assertThat(no.alternatives().getLast().opened()).contains(LocalDate.of(2026, 11, 27));
          assertThat(no.reasons()).contains(Objection.hardStop("series.inTheWay.closedDays"));
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
                .containsExactly(
                    "series.fits",
                    "series.inTheWay.openingHours",
                    "series.inTheWay.rooms",
                    "series.day.noChair"));
  }

  @Test
  void keepsChairAndClinicianAndGivesUpTheTimeFirst() {
    take(chairs.get(0), MONDAY.plusDays(2), "08:00", "11:00");

    assertThat(propose(MONDAY))
        .asInstanceOf(type(Feasible.class))
        .extracting(Feasible::best)
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
        .extracting(Feasible::best)
        .satisfies(plan -> {
          assertThat(plan.sessions()).extracting(ProposedSession::room).hasSize(6);
          assertThat(plan.sessions().stream().map(ProposedSession::room).distinct()).hasSize(1);
          assertThat(plan.warnings()).extracting(Objection::rule).containsOnly("series.otherTime");
        });
  }

  @Test
  void neverPlansASecondDoseOnADateNorTooNearToAnother() {
    doses = new PlanningProblem.OtherDoses(List.of(MONDAY.plusDays(2)), 1);

    assertThat(propose(MONDAY))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no ->
            assertThat(no.reasons())
                .contains(Objection.hardStop("series.inTheWay.otherDoses"))
                .contains(Objection.hardStop("series.maxPerDay", MONDAY.plusDays(2), 1)));
    doses = new PlanningProblem.OtherDoses(List.of(MONDAY.plusDays(2)), 2);
    assertThat(propose(MONDAY)).isInstanceOf(Feasible.class);
    doses = new PlanningProblem.OtherDoses(List.of(MONDAY.plusDays(1)), 2);
    assertThat(propose(MONDAY)).isInstanceOf(Infeasible.class);
  }

  @Test
  void keepsToTheDaysAndTimesThatSuitThePatient() {
    wishes =
        new PatientWishes(
            LocalTime.of(9, 0),
            Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(propose(MONDAY.plusDays(1)))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no ->
            assertThat(no.reasons()).contains(Objection.hardStop("series.inTheWay.patientWishes")));
    wishes =
        new PatientWishes(
            LocalTime.of(9, 0),
            Set.of(),
            Optional.of(LocalTime.of(12, 0)),
            Optional.of(LocalTime.of(15, 0)),
            Optional.empty(),
            Optional.empty());
    assertThat(propose(MONDAY))
        .asInstanceOf(type(Feasible.class))
        .satisfies(found ->
            assertThat(found.best().sessions())
                .extracting(one -> one.start().atZone(ZONE).toLocalTime())
                .containsOnly(LocalTime.of(12, 0)));
  }

  @Test
  void neverOffersATimeThatHasPassed() {
    now = MONDAY.atTime(9, 20).atZone(ZONE).toInstant();
    assertThat(propose(MONDAY))
        .asInstanceOf(type(Feasible.class))
        .satisfies(found ->
            assertThat(found.best().sessions().getFirst().start().atZone(ZONE).toLocalTime())
                .isEqualTo(LocalTime.of(9, 30)));
    now = MONDAY.atTime(15, 5).atZone(ZONE).toInstant();
    assertThat(propose(MONDAY))
        .asInstanceOf(type(Infeasible.class))
        .satisfies(no ->
            assertThat(no.reasons()).extracting(Objection::rule).contains("series.day.tooLate"));
  }

  @Test
  void plansTheLongSpravatoInductionPhaseByPhase() {
    var spravato =
        new Protocol(
            List.of(new Phase(8, 28, Set.of(), 2, 2), new Phase(4, 28, Set.of(), 6, 1)),
            Duration.ofMinutes(150));
    var proposal = new SeriesPlanner(problem(MONDAY).with(spravato)).propose();

    assertThat(proposal)
        .asInstanceOf(type(Feasible.class))
        .satisfies(found -> {
          assertThat(found.plans()).hasSize(SeriesPlanner.PLANS);
          assertThat(found.best().sessions()).hasSize(12);
          assertThat(found.best().dayNumber(found.best().sessions().get(7)))
              .isLessThanOrEqualTo(28);
          assertThat(found.best().dayNumber(found.best().sessions().get(8))).isGreaterThan(28);
          assertThat(found.best().rooms()).hasSize(1);
        });
  }

  private void take(RoomId chair, LocalDate day, String from, String until) {
    busy.add(
        new Busy(
            chair.value(),
            calendar().instant(day, LocalTime.parse(from)),
            calendar().instant(day, LocalTime.parse(until))));
  }

  private SeriesProposal propose(LocalDate from) {
    return new SeriesPlanner(problem(from)).propose();
  }

  private PlanningProblem problem(LocalDate from) {
    return new PlanningProblem(
        SIX_IN_TWO_WEEKS, calendar(), chairs, clinicians, patient, busy, doses, wishes, now, from);
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
