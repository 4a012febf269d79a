package clinic.afterglow.repair;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomId;
import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.repair.RepairVisit.Starts;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Busy;
import clinic.afterglow.series.SeriesSpacing;
import clinic.afterglow.series.SmallSeries;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RepairPlannerTests {

  static final ZoneId ZONE = ZoneId.of("America/New_York");
  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final LocalDate TUESDAY = MONDAY.plusDays(1);

  final RoomId chair = RoomId.next();
  final RoomId otherChair = RoomId.next();
  final UserId ill = UserId.next();
  final UserId colleague = UserId.next();
  final List<RepairVisit> visits = new ArrayList<>();
  final List<Busy> busy = new ArrayList<>();
  Map<LocalDate, String> closures = Map.of();
  Instant now = at(MONDAY, "07:00");

  @Test
  void keepsTimeAndRoomWhenAColleagueIsFree() {
    visit(at(MONDAY, "13:00"), 60);
    out(ill, "12:00", "18:00");

    var plan = plan();

    assertThat(plan.leastDisturbing()).isTrue();
    assertThat(plan.cost()).isEqualTo(new RepairCost(0, 0, 0, 1, 0));
    assertThat(to(plan, 0)).isEqualTo(new VisitPlace(chair, colleague, at(MONDAY, "13:00")));
    assertThat(plan.repairs().getFirst().change()).isEqualTo(RepairKind.SAME_TIME);
  }

  @Test
  void movesOnThatDayWhenNobodyElseIsFreeThen() {
    visit(at(MONDAY, "13:00"), 60);
    out(ill, "12:00", "18:00");
    out(colleague, "08:00", "14:00");

    assertThat(to(plan(), 0)).isEqualTo(new VisitPlace(chair, ill, at(MONDAY, "11:00")));
  }

  @Test
  void goesToAnotherDayOnlyWhenTheDayHoldsNothing() {
    visit(at(MONDAY, "13:00"), 60);
    out(ill, "08:00", "18:00");
    out(colleague, "08:00", "18:00");

    var plan = plan();

    assertThat(to(plan, 0)).isEqualTo(new VisitPlace(chair, ill, at(TUESDAY, "13:00")));
    assertThat(plan.cost().otherDay()).isEqualTo(1);
  }

  @Test
  void letsTwoVisitsChangePlacesAsNeitherTimeIsHeldForTheirOldPlaces() {
    visit(at(MONDAY, "13:00"), 60);
    visits.add(
        new RepairVisit(
            AppointmentId.next(),
            PatientId.next(),
            AppointmentKind.DOSING,
            new VisitPlace(chair, ill, at(MONDAY, "14:00")),
            Duration.ofMinutes(60),
            List.of(chair),
            List.of(ill),
            Starts.ANY,
            Starts.ANY,
            Set.of(),
            Optional.empty()));
    busy.add(new Busy(visits.get(0).patient().value(), at(MONDAY, "13:00"), at(MONDAY, "14:00")));
    out(ill, "14:00", "18:00");
    out(ill, "08:00", "13:00");
    out(colleague, "08:00", "14:00");
    out(otherChair, "08:00", "18:00");

    var plan = plan();

    assertThat(plan.cost().left()).isZero();
    assertThat(to(plan, 1).start()).isEqualTo(at(MONDAY, "13:00"));
    assertThat(to(plan, 0)).isEqualTo(new VisitPlace(chair, colleague, at(MONDAY, "14:00")));
  }

  @Test
  void neverLeavesTheIntegrationWindowAndSaysThatItStandsInTheWay() {
    visits.add(
        visit(
            AppointmentKind.INTEGRATION,
            at(MONDAY, "13:00"),
            60,
            new Starts(at(MONDAY, "09:00"), at(MONDAY, "17:00")),
            Optional.empty()));
    out(ill, "08:00", "18:00");
    out(colleague, "08:00", "18:00");

    var repair = plan().repairs().getFirst();

    assertThat(repair.to()).isEmpty();
    assertThat(repair.reasons())
        .contains(
            Objection.hardStop(
                "repair.inTheWay.integrationWindow",
                MONDAY,
                LocalTime.of(9, 0),
                MONDAY,
                LocalTime.of(17, 0)));
    assertThat(repair.reasons()).extracting(Objection::rule).contains("repair.inTheWay.clinicians");
  }

  @Test
  void keepsTheGapsOfTheSeriesAndItsWindow() {
    var id = AppointmentId.next();
    var days =
        Map.of(
            AppointmentId.next(),
            MONDAY.minusDays(2),
            id,
            MONDAY,
            AppointmentId.next(),
            MONDAY.plusDays(3));
    visits.add(dose(id, at(MONDAY, "13:00"), SmallSeries.spacing(days, 14, 2)));
    out(ill, "08:00", "18:00");
    out(colleague, "08:00", "18:00");

    assertThat(to(plan(), 0).start()).isEqualTo(at(TUESDAY, "13:00"));

    visits.set(0, dose(id, at(MONDAY, "13:00"), SmallSeries.spacing(days, 6, 3)));
    var stuck = plan().repairs().getFirst();
    assertThat(stuck.to()).isEmpty();
    assertThat(stuck.reasons()).contains(Objection.hardStop("repair.inTheWay.series", 6, 3));
  }

  @Test
  void judgesTwoDosesOfOneSeriesTogether() {
    var first = AppointmentId.next();
    var second = AppointmentId.next();
    var spacing = SmallSeries.spacing(Map.of(first, MONDAY, second, TUESDAY), 4, 1);
    var patient = PatientId.next();
    visits.add(dose(first, patient, at(MONDAY, "13:00"), spacing));
    visits.add(dose(second, patient, at(TUESDAY, "13:00"), spacing));
    out(ill, "08:00", "18:00");
    out(colleague, "08:00", "18:00");
    busy.add(new Busy(ill.value(), at(TUESDAY, "08:00"), at(TUESDAY, "18:00")));
    busy.add(new Busy(colleague.value(), at(TUESDAY, "08:00"), at(TUESDAY, "18:00")));

    var plan = plan();

    assertThat(to(plan, 0).start()).isEqualTo(at(MONDAY.plusDays(2), "13:00"));
    assertThat(to(plan, 1).start()).isEqualTo(at(MONDAY.plusDays(3), "13:00"));
  }

  @Test
  void repairsAroundWhatTheDeskHasChosen() {
    visit(at(MONDAY, "13:00"), 60);
    visit(at(MONDAY, "13:00"), 60, otherChair, colleague);
    out(ill, "12:00", "18:00");
    var chosen = new VisitPlace(chair, colleague, at(MONDAY, "13:00"));

    var plan = plan(RepairWishes.NONE.pin(visits.getFirst().id(), chosen));

    assertThat(to(plan, 0)).isEqualTo(chosen);
    assertThat(to(plan, 1).start()).isEqualTo(at(MONDAY, "12:00"));

    var left = plan(RepairWishes.NONE.leave(visits.getFirst().id()));
    assertThat(left.repairs().getFirst().reasons())
        .containsExactly(Objection.hardStop("repair.leftByDesk"));
  }

  @Test
  void givesNobodyThePlaceOfAVisitThatStays() {
    visit(at(MONDAY, "13:00"), 60);
    visit(at(MONDAY, "14:00"), 60);
    busy.add(new Busy(otherChair.value(), at(MONDAY, "08:00"), at(MONDAY, "18:00")));
    out(ill, "12:00", "18:00");
    out(ill, "08:00", "12:00");
    out(colleague, "08:00", "13:00");
    out(colleague, "14:00", "18:00");

    var plan = plan(RepairWishes.NONE.leave(visits.get(0).id()));

    assertThat(to(plan, 1).start()).isNotEqualTo(at(MONDAY, "13:00"));
  }

  @Test
  void movesNothingIntoThePastOrIntoAClosedDay() {
    now = at(MONDAY, "12:30");
    closures = Map.of(TUESDAY, "Flood");
    visit(at(MONDAY, "13:00"), 60);
    out(ill, "12:00", "18:00");
    out(colleague, "12:00", "18:00");

    assertThat(to(plan(), 0).start()).isEqualTo(at(MONDAY.plusDays(2), "13:00"));
  }

  @Test
  void offersForOneVisitWhatIsFreeBesideTheOthers() {
    visit(at(MONDAY, "13:00"), 60);
    visit(at(MONDAY, "13:00"), 60, otherChair, colleague);
    out(ill, "12:00", "18:00");
    var plan = plan();
    int moved = plan.repairs().get(0).change() == RepairKind.SAME_TIME ? 1 : 0;

    var options = planner(RepairWishes.NONE).options(plan, visits.get(moved).id(), 3);

    assertThat(options)
        .contains(plan.repairs().get(moved).to().orElseThrow())
        .hasSizeGreaterThan(3);
    assertThat(options)
        .noneMatch(place -> place.start().equals(at(MONDAY, "13:00")))
        .allMatch(place ->
            planner(RepairWishes.NONE.pin(visits.get(moved).id(), place))
                .plan(Effort.of(100_000))
                .repairs()
                .get(moved)
                .to()
                .equals(Optional.of(place)));
  }

  @Test
  void allowsAPlanOnlyAsLongAsNothingHasChanged() {
    visit(at(MONDAY, "13:00"), 60);
    out(ill, "12:00", "18:00");
    var plan = plan();

    assertThat(planner(RepairWishes.NONE).allows(plan)).isTrue();
    out(colleague, "13:45", "14:00");
    assertThat(planner(RepairWishes.NONE).allows(plan)).isFalse();
  }

  private VisitPlace to(RepairPlan plan, int visit) {
    return plan.repairs().get(visit).to().orElseThrow();
  }

  private RepairPlan plan() {
    return plan(RepairWishes.NONE);
  }

  private RepairPlan plan(RepairWishes wishes) {
    return planner(wishes).plan(Effort.of(1_000_000));
  }

  private RepairPlanner planner(RepairWishes wishes) {
    var hours =
        Arrays.stream(DayOfWeek.values())
            .filter(day -> day.getValue() < 6)
            .collect(
                Collectors.toMap(
                    day -> day, _ -> new OpeningHours(LocalTime.of(8, 0), LocalTime.of(18, 0))));
    return new RepairPlanner(
        new RepairProblem(
            new SiteCalendar(SiteId.next(), ZONE, hours, closures),
            visits,
            busy,
            now,
            MONDAY,
            MONDAY.plusDays(7),
            wishes));
  }

  private void visit(Instant start, int minutes) {
    visit(start, minutes, chair, ill);
  }

  private void visit(Instant start, int minutes, RoomId room, UserId clinician) {
    visits.add(
        new RepairVisit(
            AppointmentId.next(),
            PatientId.next(),
            AppointmentKind.DOSING,
            new VisitPlace(room, clinician, start),
            Duration.ofMinutes(minutes),
            List.of(chair, otherChair),
            List.of(ill, colleague),
            Starts.ANY,
            Starts.ANY,
            Set.of(),
            Optional.empty()));
  }

  private RepairVisit visit(
      AppointmentKind kind, Instant start, int minutes, Starts window, Optional<SeriesSpacing> of) {
    return new RepairVisit(
        AppointmentId.next(),
        PatientId.next(),
        kind,
        new VisitPlace(chair, ill, start),
        Duration.ofMinutes(minutes),
        List.of(chair, otherChair),
        List.of(ill, colleague),
        window,
        Starts.ANY,
        Set.of(),
        of);
  }

  private RepairVisit dose(AppointmentId id, Instant start, SeriesSpacing spacing) {
    return dose(id, PatientId.next(), start, spacing);
  }

  private RepairVisit dose(
      AppointmentId id, PatientId patient, Instant start, SeriesSpacing spacing) {
    return new RepairVisit(
        id,
        patient,
        AppointmentKind.DOSING,
        new VisitPlace(chair, ill, start),
        Duration.ofMinutes(60),
        List.of(chair, otherChair),
        List.of(ill, colleague),
        Starts.ANY,
        Starts.ANY,
        Set.of(),
        Optional.of(spacing));
  }

  private void out(UserId who, String from, String until) {
    out(who.value(), from, until);
  }

  private void out(RoomId room, String from, String until) {
    out(room.value(), from, until);
  }

  private void out(UUID what, String from, String until) {
    busy.add(new Busy(what, at(MONDAY, from), at(MONDAY, until)));
  }

  private static Instant at(LocalDate day, String time) {
    return day.atTime(LocalTime.parse(time)).atZone(ZONE).toInstant();
  }
}
