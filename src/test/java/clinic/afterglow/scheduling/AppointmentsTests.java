package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class AppointmentsTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 3);
  }

  @Test
  void booksAndTellsTheDay() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 120));

    assertThat(appointments.day(clinic.site(), MONDAY))
        .singleElement()
        .satisfies(visit -> {
          assertThat(visit.id()).isEqualTo(id);
          assertThat(visit.status()).isEqualTo(AppointmentStatus.BOOKED);
          assertThat(visit.end()).isEqualTo(at(MONDAY, "11:00"));
        });
    assertThat(appointments.next(clinic.patients().getFirst())).isPresent();
    assertThat(appointments.visits(clinic.site(), MONDAY, Clinics.ZONE))
        .extracting(Visit::patientName)
        .containsExactly("Robin Visitor0");
  }

  @Test
  void tellsWhatIsTakenAndNotByWhom() {
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));

    assertTaken(clinic.visit(1, 0, 1, at(MONDAY, "08:30"), 60), ResourceKind.ROOM);
    assertTaken(clinic.visit(1, 1, 0, at(MONDAY, "09:45"), 60), ResourceKind.CLINICIAN);
    assertTaken(clinic.visit(0, 1, 1, at(MONDAY, "09:00"), 15), ResourceKind.PATIENT);
    appointments.book(clinic.visit(1, 0, 0, at(MONDAY, "10:00"), 60));
    appointments.book(clinic.visit(2, 0, 0, at(MONDAY, "08:00"), 60));
  }

  @Test
  void refusesWhatTheSiteCannotReceiveAndSaysWhy() {
    acting.as(Role.DIRECTOR, () -> sites.close(clinic.site(), MONDAY, "Thanksgiving"));

    assertRefused(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60), "schedule.closedDay");
    assertRefused(clinic.visit(0, 0, 0, at(MONDAY.plusDays(5), "09:00"), 60), "schedule.weekday");
    var late = at(MONDAY.plusDays(1), "17:30");
    assertRefused(clinic.visit(0, 0, 0, late, 60), "schedule.openingHours");
    assertRefused(clinic.visit(0, 0, 0, at(MONDAY.minusDays(11), "09:00"), 60), "schedule.past");
    acting.as(Role.DIRECTOR, () -> sites.takeOutOfUse(clinic.chairs().getFirst()));
    assertRefused(clinic.visit(0, 0, 0, at(MONDAY.plusDays(1), "09:00"), 60), "schedule.roomInUse");
  }

  @Test
  void booksAllOrNone() {
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY.plusDays(2), "09:00"), 60));
    var wanted =
        List.of(
            clinic.visit(1, 0, 0, at(MONDAY, "09:00"), 60),
            clinic.visit(1, 0, 0, at(MONDAY.plusDays(2), "09:30"), 60));

    assertThatThrownBy(() -> appointments.bookAll(wanted))
        .isInstanceOfSatisfying(
            SlotTaken.class,
            taken ->
                assertThat(taken.values())
                    .containsExactly(
                        ResourceKind.ROOM,
                        "Chair 0",
                        MONDAY.plusDays(2),
                        LocalTime.of(9, 0),
                        LocalTime.of(10, 0)));
    assertThat(appointments.of(clinic.patients().get(1))).isEmpty();
    assertThat(appointments.day(clinic.site(), MONDAY)).isEmpty();
  }

  @Test
  void givesTheTimeBackWhenCancelledAndCountsShortNoticeAsLate() {
    var early = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY.minusDays(1), "09:00"));
    assertThat(appointments.notice(early).late()).isFalse();
    appointments.cancel(early, "moved away");
    var late = appointments.book(clinic.visit(1, 0, 0, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY.minusDays(1), "09:01"));
    assertThat(appointments.notice(late))
        .isEqualTo(new CancellationNotice(Duration.ofHours(24), true));
    appointments.cancel(late, "ill");
    appointments.book(clinic.visit(2, 0, 0, at(MONDAY, "09:00"), 60));

    assertThat(appointments.details(early).status()).isEqualTo(AppointmentStatus.CANCELLED);
    assertThat(appointments.details(late).status()).isEqualTo(AppointmentStatus.LATE_CANCELLED);
    assertThat(appointments.details(late).reason()).isEqualTo("ill");
    assertThatThrownBy(() -> appointments.arrive(late)).isInstanceOf(IllegalTransition.class);
  }

  @Test
  void takesAWrongClickBackStepByStep() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY, "08:50"));
    appointments.arrive(id);
    appointments.seat(id);

    appointments.takeBack(id, AppointmentStatus.IN_CHAIR);
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.ARRIVED);
    assertThat(appointments.details(id).times().seatedAt()).isNull();
    assertThat(appointments.details(id).times().arrivedAt()).isEqualTo(at(MONDAY, "08:50"));
    assertThatThrownBy(() -> appointments.takeBack(id, AppointmentStatus.IN_CHAIR))
        .isInstanceOf(IllegalTransition.class);
    appointments.takeBack(id, AppointmentStatus.ARRIVED);
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.BOOKED);

    appointments.confirm(id);
    appointments.arrive(id);
    appointments.depart(id);
    appointments.takeBack(id, AppointmentStatus.DEPARTED);
    appointments.takeBack(id, AppointmentStatus.ARRIVED);
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.CONFIRMED);
  }

  @Test
  void takesNothingBackThatGaveTheTimeAwayOrWasOnAnotherDay() {
    var missed = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    var came = appointments.book(clinic.visit(1, 1, 1, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY, "09:30"));
    appointments.noShow(missed);
    appointments.arrive(came);

    assertThatThrownBy(() -> appointments.takeBack(missed, AppointmentStatus.NO_SHOW))
        .isInstanceOf(IllegalTransition.class);
    clock.set(at(MONDAY.plusDays(1), "00:00"));
    assertThatThrownBy(() -> appointments.takeBack(came, AppointmentStatus.ARRIVED))
        .isInstanceOf(VisitIsPast.class);
  }

  @Test
  void tellsSinceWhenAVisitIsHowFar() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY, "08:55"));
    appointments.arrive(id);

    assertThat(appointments.visits(clinic.site(), MONDAY, Clinics.ZONE))
        .extracting(Visit::since)
        .containsExactly(at(MONDAY, "08:55"));
  }

  @Test
  void offersTheNearestPlacesWhenOneIsTaken() {
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60));
    var wanted = clinic.visit(1, 0, 0, at(MONDAY, "10:00"), 60);
    var offered = appointments.alternatives(wanted, clinic.clinicians(), Optional.empty(), 10);

    assertThat(offered)
        .startsWith(
            clinic.visit(1, 1, 1, at(MONDAY, "10:00"), 60),
            clinic.visit(1, 0, 0, at(MONDAY, "09:00"), 60),
            clinic.visit(1, 0, 0, at(MONDAY, "11:00"), 60),
            clinic.visit(1, 0, 0, at(MONDAY.plusDays(1), "10:00"), 60));
    appointments.bookAll(List.of(offered.get(0), offered.get(1)));
    SqlCount.of(() -> appointments.alternatives(wanted, clinic.clinicians(), Optional.empty(), 10))
        .isAtMost(6);
  }

  @Test
  void movesAndLeavesTheOldTimeFree() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    appointments.confirm(id);
    var other = appointments.book(clinic.visit(1, 1, 1, at(MONDAY, "09:00"), 60));

    assertThatThrownBy(() ->
            appointments.move(
                id, clinic.chairs().get(1), clinic.clinicians().get(0), at(MONDAY, "09:30")))
        .isInstanceOf(SlotTaken.class);
    appointments.move(id, clinic.chairs().get(0), clinic.clinicians().get(0), at(MONDAY, "09:30"));
    appointments.book(clinic.visit(2, 0, 0, at(MONDAY, "08:30"), 60));

    var moved = appointments.details(id);
    assertThat(moved.status()).isEqualTo(AppointmentStatus.BOOKED);
    assertThat(moved.start()).isEqualTo(at(MONDAY, "09:30"));
    assertThat(moved.times().confirmedAt()).isNull();
    assertThat(appointments.details(other).start()).isEqualTo(at(MONDAY, "09:00"));
  }

  @Test
  void keepsTheTimesOfAVisit() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    assertThatThrownBy(() -> appointments.noShow(id)).isInstanceOf(TooEarlyForNoShow.class);
    clock.set(at(MONDAY, "08:55"));
    acting.as(Role.NURSE, () -> appointments.arrive(id));
    clock.advance(Duration.ofMinutes(10));
    acting.as(Role.NURSE, () -> appointments.seat(id));
    clock.advance(Duration.ofMinutes(40));
    acting.as(Role.NURSE, () -> appointments.recover(id));
    clock.advance(Duration.ofMinutes(30));
    acting.as(Role.NURSE, () -> appointments.depart(id));

    var times = appointments.details(id).times();
    assertThat(times.arrivedAt()).isEqualTo(at(MONDAY, "08:55"));
    assertThat(times.seatedAt()).isEqualTo(at(MONDAY, "09:05"));
    assertThat(times.recoveringAt()).isEqualTo(at(MONDAY, "09:45"));
    assertThat(times.departedAt()).isEqualTo(at(MONDAY, "10:15"));
  }

  @Test
  void receivesNobodyBeforeTheDayOfTheVisit() {
    var id = appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    clock.set(at(MONDAY.minusDays(1), "23:59"));
    assertThatThrownBy(() -> appointments.arrive(id)).isInstanceOf(BeforeTheDayOfTheVisit.class);
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.BOOKED);
    appointments.confirm(id);

    clock.set(at(MONDAY, "00:00"));
    appointments.arrive(id);
    assertThat(appointments.details(id).status()).isEqualTo(AppointmentStatus.ARRIVED);
  }

  @Test
  void isReadByCliniciansAndBookedByTheFrontDesk() {
    var wanted = clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60);
    for (var role : List.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.ADMINISTRATOR)) {
      assertThatThrownBy(() -> acting.as(role, () -> appointments.book(wanted)))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(acting.as(role, () -> appointments.day(clinic.site(), MONDAY))).isEmpty();
    }
    acting.as(Role.DIRECTOR, () -> appointments.book(wanted));
  }

  @Test
  void saysWhoIsTakenInTwoStatements() {
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY, "09:00"), 60));
    var patient = clinic.patients().getFirst();
    var from = at(MONDAY, "09:30");

    assertThat(appointments.busy(clinic.site(), patient, from, at(MONDAY, "18:00")))
        .extracting(Busy::resource)
        .contains(
            clinic.chairs().getFirst().value(),
            clinic.clinicians().getFirst().value(),
            patient.value());
    assertThat(appointments.busy(clinic.site(), patient, at(MONDAY, "10:00"), at(MONDAY, "18:00")))
        .extracting(Busy::resource)
        .doesNotContain(patient.value());
    SqlCount.of(() -> appointments.busy(clinic.site(), patient, from, at(MONDAY, "18:00"))).is(2);
    SqlCount.of(() -> appointments.visits(clinic.site(), MONDAY, Clinics.ZONE)).is(1);
  }

  private void assertTaken(NewAppointment wanted, ResourceKind what) {
    assertThatThrownBy(() -> appointments.book(wanted))
        .isInstanceOfSatisfying(
            SlotTaken.class, taken -> assertThat(taken.values()).startsWith(what));
  }

  private void assertRefused(NewAppointment wanted, String rule) {
    assertThatThrownBy(() -> appointments.book(wanted))
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly(rule));
  }
}
