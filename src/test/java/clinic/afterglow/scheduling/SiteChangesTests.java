package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.HeldTime;
import clinic.afterglow.clinic.HolidayRegion;
import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.RoomSummary;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.clinic.VisitsInTheWay;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Race;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Hours, rooms and days that a site gives up, and the visits that need them. */
@ClinicTest
@WithStaff(Role.DIRECTOR)
class SiteChangesTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final int ROUNDS = 20;

  @Autowired Appointments appointments;
  @Autowired Groups groups;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transactions;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "07:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 2);
  }

  @Test
  void refusesHoursThatWouldNotCoverABookedVisitAnyMore() {
    book(0, "09:00");
    var late = book(1, "17:00");

    assertThatThrownBy(() -> sites.openAt(clinic.site(), hours("08:00", "17:45")))
        .isInstanceOfSatisfying(
            VisitsInTheWay.class,
            fact -> assertThat(fact.held()).containsExactly(held("17:00", "Robin Visitor1")));
    assertThat(sites.details(clinic.site()).hours())
        .containsEntry(DayOfWeek.MONDAY, time("08:00", "18:00"));

    appointments.move(
        late, clinic.chairs().get(1), clinic.clinicians().get(1), at(MONDAY, "16:45"));
    sites.openAt(clinic.site(), hours("08:00", "17:45"));
    assertThat(sites.details(clinic.site()).hours())
        .containsEntry(DayOfWeek.MONDAY, time("08:00", "17:45"));
  }

  @Test
  void refusesToGiveUpAWeekdayWithVisitsInAnyWeekToCome() {
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY.plusWeeks(50), "09:00"), 60));
    var withoutMondays = hours("08:00", "18:00");
    withoutMondays.remove(DayOfWeek.MONDAY);

    assertThatThrownBy(() -> sites.openAt(clinic.site(), withoutMondays))
        .isInstanceOfSatisfying(
            VisitsInTheWay.class,
            fact -> assertThat(fact.values()).containsExactly(MONDAY.plusWeeks(50), 1));
  }

  @Test
  void widensItsHoursOverVisits() {
    book(0, "09:00");

    sites.openAt(clinic.site(), hours("07:00", "19:00"));

    assertThat(sites.details(clinic.site()).hours())
        .containsEntry(DayOfWeek.MONDAY, time("07:00", "19:00"));
  }

  @Test
  void keepsARoomInUseUntilItsVisitsAreElsewhereOrOver() {
    var first = book(0, "09:00");
    book(1, "10:00");

    assertThatThrownBy(() -> sites.takeOutOfUse(clinic.chairs().getFirst()))
        .isInstanceOfSatisfying(
            VisitsInTheWay.class,
            fact -> assertThat(fact.held()).containsExactly(held("09:00", "Robin Visitor0")));

    appointments.arrive(first);
    appointments.depart(first);
    sites.takeOutOfUse(clinic.chairs().getFirst());
    assertThat(sites.details(clinic.site()).rooms())
        .filteredOn(room -> !room.active())
        .extracting(RoomSummary::id)
        .containsExactly(clinic.chairs().getFirst());
  }

  @Test
  void keepsADayAndARoomForAGroupThatNobodyHasJoinedYet() {
    var group =
        groups.plan(
            new NewGroup(
                clinic.site(),
                new GroupPlace(
                    clinic.chairs().getFirst(),
                    clinic.clinicians().getFirst(),
                    Optional.empty(),
                    at(MONDAY, "10:00")),
                Duration.ofMinutes(60),
                new GroupOutline("Circle", "", 5)));

    assertThatThrownBy(() -> sites.close(clinic.site(), MONDAY, "Inventory"))
        .isInstanceOfSatisfying(
            VisitsInTheWay.class,
            fact ->
                assertThat(fact.held())
                    .containsExactly(
                        new HeldTime(MONDAY.atTime(10, 0), "Circle", AppointmentKind.INTEGRATION)));
    assertThatThrownBy(() -> sites.takeOutOfUse(clinic.chairs().getFirst()))
        .isInstanceOf(VisitsInTheWay.class);

    groups.cancel(group, "nobody wanted to come");
    sites.close(clinic.site(), MONDAY, "Inventory");
    assertThat(sites.closure(clinic.site(), MONDAY)).contains("Inventory");
  }

  @Test
  void asksForTheVisitsOnceHoweverManyDaysWouldClose() {
    SqlCount.of(() -> sites.keepHolidaysOf(clinic.site(), new HolidayRegion("us-ny"))).isAtMost(13);
  }

  @Test
  void neverClosesADayOverAVisitThatIsBookedAtTheSameMoment() {
    var desk = acting.member(Role.FRONT_DESK);
    var director = acting.member(Role.DIRECTOR);

    Race.of(
        2,
        2 * ROUNDS,
        i ->
            i % 2 == 0
                ? acting.as(desk, () -> appointments.book(visitOn(day(i / 2))))
                : acting.as(director, () -> closed(day(i / 2))));

    assertThat(IntStream.range(0, ROUNDS).mapToObj(SiteChangesTests::day))
        .allSatisfy(day ->
            assertThat(sites.closure(clinic.site(), day).isPresent()).isNotEqualTo(isBooked(day)));
  }

  @Test
  void booksByTheHoursAsTheyAreNowThoughTheyWereReadBeforeTheyChanged() {
    book(0, "09:00");
    var director = acting.member(Role.DIRECTOR);

    try (var other = Executors.newSingleThreadExecutor()) {
      assertThatThrownBy(() ->
              transactions.executeWithoutResult(_ -> {
                sites.details(clinic.site());
                done(other.submit(() -> acting.as(director, this::closeEarlier)));
                book(1, "17:00");
              }))
          .isInstanceOfSatisfying(
              BookingRefused.class,
              refused ->
                  assertThat(refused.decision().objections())
                      .extracting(Objection::rule)
                      .containsExactly("schedule.openingHours"));
    }
  }

  private boolean closeEarlier() {
    sites.openAt(clinic.site(), hours("08:00", "12:00"));
    return true;
  }

  private static void done(Future<?> running) {
    try {
      running.get();
    } catch (ExecutionException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private LocalDate closed(LocalDate day) {
    sites.close(clinic.site(), day, "Inventory");
    return day;
  }

  private boolean isBooked(LocalDate day) {
    return !appointments.visits(clinic.site(), day, Clinics.ZONE).isEmpty();
  }

  private NewAppointment visitOn(LocalDate day) {
    return clinic.visit(0, 0, 0, at(day, "09:00"), 60);
  }

  private AppointmentId book(int who, String time) {
    return appointments.book(clinic.visit(who, who, who, at(MONDAY, time), 60));
  }

  private static LocalDate day(int round) {
    return MONDAY.plusWeeks(round);
  }

  private static HeldTime held(String start, String who) {
    return new HeldTime(MONDAY.atTime(LocalTime.parse(start)), who, AppointmentKind.DOSING);
  }

  private static Map<DayOfWeek, OpeningHours> hours(String opens, String closes) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> !List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day))
        .collect(toMap(Function.identity(), _ -> time(opens, closes)));
  }

  private static OpeningHours time(String opens, String closes) {
    return new OpeningHours(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
