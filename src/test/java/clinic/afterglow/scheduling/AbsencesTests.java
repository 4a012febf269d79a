package clinic.afterglow.scheduling;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Ids;
import clinic.afterglow.kernel.NoSuchRecord;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class AbsencesTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired Absences absences;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired TransactionTemplate transaction;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 3);
  }

  @Test
  void tellsWhichBookedVisitsAnAbsenceConcernsAndMovesNone() {
    book(0, 0, 0, "08:00");
    var during = book(0, 0, 0, "10:00");
    var reachesIn = book(1, 1, 0, "09:00");
    book(2, 0, 1, "09:00");
    var cancelled = book(2, 1, 0, "11:00");
    appointments.cancel(cancelled, "moved away");

    var id = away("09:30", "12:00");

    assertThat(absences.affected(id)).extracting(Visit::id).containsExactly(reachesIn, during);
    assertThat(appointments.details(during).start()).isEqualTo(at(MONDAY, "10:00"));
    SqlCount.of(() -> absences.affected(id)).isAtMost(2);
  }

  @Test
  void refusesToBookOrMoveIntoAnAbsenceAndNamesWhoAndUntilWhen() {
    var name = absences.details(away("09:00", "12:00")).orElseThrow().who();
    var before = book(1, 1, 0, "08:00");
    book(0, 0, 0, "12:00");

    assertRefused(
        () -> book(2, 1, 0, "11:30"),
        "schedule.clinicianAway",
        name,
        MONDAY,
        LocalTime.of(9, 0),
        MONDAY,
        LocalTime.of(12, 0));
    assertRefused(() -> move(before, 0, "09:00"), "schedule.clinicianAway", name);
    move(before, 1, "09:00");
  }

  @Test
  void refusesToBookARoomThatIsOutOfUse() {
    var chair = clinic.chairs().getFirst();
    absences.record(
        NewAbsence.of(chair, AbsenceKind.BROKEN, at(MONDAY, "09:00"), at(MONDAY, "12:00")));

    assertRefused(() -> book(0, 0, 0, "11:00"), "schedule.roomOutOfUse", "Chair 0");
    book(0, 1, 0, "11:00");
  }

  @Test
  void refusesWithAllThatStandsInTheWay() {
    away("09:00", "18:00");
    acting.as(Role.DIRECTOR, () -> sites.takeOutOfUse(clinic.chairs().getFirst()));

    assertThatThrownBy(() -> book(0, 0, 0, "17:30"))
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly(
                        "schedule.openingHours", "schedule.roomInUse", "schedule.clinicianAway"));
  }

  @Test
  void givesTheTimeBackWhenWithdrawn() {
    var id = away("09:00", "12:00");
    absences.withdraw(id, "Back again");
    absences.withdraw(id, "Twice");

    assertThat(absences.details(id)).isEmpty();
    book(0, 0, 0, "10:00");
  }

  @Test
  void countsAsBusyAndIsNotOfferedInstead() {
    away("09:00", "12:00");
    var patient = clinic.patients().getFirst();
    var wanted = clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60);

    assertThat(appointments.busy(clinic.site(), patient, at(MONDAY, "11:00"), at(MONDAY, "18:00")))
        .contains(
            new Busy(
                clinic.clinicians().getFirst().value(), at(MONDAY, "09:00"), at(MONDAY, "12:00")));
    assertThat(appointments.alternatives(wanted, clinic.clinicians(), Optional.empty(), 20))
        .isNotEmpty()
        .noneMatch(one ->
            one.clinician().equals(clinic.clinicians().getFirst())
                && one.start().isBefore(at(MONDAY, "12:00"))
                && one.start().isAfter(at(MONDAY, "08:00")));
  }

  @Test
  void refusesABookingThatWaitedWhileTheAbsenceWasRecorded() throws Exception {
    var frontDesk = acting.member(Role.FRONT_DESK);
    book(0, 0, 0, "16:00");
    var begun = new CountDownLatch(1);
    try (var other = Executors.newSingleThreadExecutor()) {
      Future<?> booking =
          transaction.execute(_ -> {
            away("09:00", "12:00");
            var running =
                other.submit(() ->
                    acting.as(
                        frontDesk,
                        () -> {
                          begun.countDown();
                          return book(1, 1, 0, "10:00");
                        }));
            awaited(begun);
            return running;
          });

      assertThatThrownBy(booking::get)
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(BookingRefused.class);
    }
  }

  @Test
  void listsWhatIsComingPageByPageInOneStatement() {
    var first = away("09:00", "12:00");
    var second =
        absences.record(
            NewAbsence.of(
                clinic.chairs().getFirst(),
                AbsenceKind.CLEANING,
                at(MONDAY, "13:00"),
                at(MONDAY, "14:00")));

    var page = absences.coming(clinic.site(), Optional.empty(), 1000);
    assertThat(page).extracting(AbsenceDetails::id).containsSubsequence(first, second);
    var last = page.stream().filter(one -> one.id().equals(first)).findFirst();
    assertThat(absences.coming(clinic.site(), last, 1000))
        .extracting(AbsenceDetails::id)
        .contains(second)
        .doesNotContain(first);
    SqlCount.of(() -> absences.coming(clinic.site(), Optional.empty(), 10)).is(1);
  }

  @Test
  void refusesWhatEndsBeforeItBeginsAndWhomNobodyKnows() {
    assertThatThrownBy(() -> away("12:00", "09:00"))
        .isInstanceOfSatisfying(
            AbsenceRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .containsExactly("schedule.absence.ends"));
    assertThatThrownBy(() ->
            absences.record(
                NewAbsence.of(
                    new UserId(Ids.next()),
                    AbsenceKind.SICK,
                    at(MONDAY, "09:00"),
                    at(MONDAY, "10:00"))))
        .isInstanceOf(NoSuchRecord.class);
  }

  @Test
  void isRecordedByTheDeskAndReadByAll() {
    var id = away("09:00", "12:00");
    for (var role : List.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER, Role.ADMINISTRATOR)) {
      assertThatThrownBy(() -> acting.as(role, () -> absences.withdraw(id, "no")))
          .isInstanceOf(AccessDeniedException.class);
      assertThat(acting.as(role, () -> absences.affected(id))).isEmpty();
    }
  }

  private AbsenceId away(String from, String until) {
    return absences.record(
        NewAbsence.of(
            clinic.clinicians().getFirst(), AbsenceKind.SICK, at(MONDAY, from), at(MONDAY, until)));
  }

  private AppointmentId book(int patient, int chair, int clinician, String time) {
    return appointments.book(clinic.visit(patient, chair, clinician, at(MONDAY, time), 60));
  }

  private void move(AppointmentId id, int clinician, String time) {
    appointments.move(
        id, clinic.chairs().get(1), clinic.clinicians().get(clinician), at(MONDAY, time));
  }

  private static void awaited(CountDownLatch begun) {
    try {
      begun.await();
    } catch (InterruptedException interrupted) {
      throw new AssertionError(interrupted);
    }
  }

  private static void assertRefused(Runnable change, String rule, Object... values) {
    assertThatThrownBy(change::run)
        .isInstanceOfSatisfying(
            BookingRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .singleElement()
                    .satisfies(objection -> {
                      assertThat(objection.rule()).isEqualTo(rule);
                      assertThat(objection.values()).startsWith(values);
                    }));
  }
}
