package clinic.afterglow.repair;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.scheduling.VisitMove;
import clinic.afterglow.scheduling.VisitMoves;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class DayRepairsTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired DayRepairs repairs;
  @Autowired Absences absences;
  @Autowired Appointments appointments;
  @Autowired VisitMoves moves;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcClient client;
  Clinics clinic;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY, "07:00"));
    clinic = Clinics.open(acting, sites, patients, 3, 3, 6);
  }

  @Test
  void givesTheVisitsOfAnIllClinicianToColleaguesAndLeavesTheOthersAlone() {
    var first = book(0, 0, 0, "12:00");
    var second = book(1, 0, 0, "13:00");
    var before = book(2, 0, 0, "10:00");
    var ofAColleague = book(3, 1, 1, "12:00");
    var outage = ill("12:00", "18:00");

    var plan = propose(outage);
    assertThat(plan.repairs()).extracting(VisitRepair::visit).containsExactly(first, second);
    assertThat(plan.cost()).isEqualTo(new RepairCost(0, 0, 0, 2, 0));
    assertThat(appointments.details(first).clinician()).isEqualTo(clinic.clinicians().getFirst());

    assertThat(repairs.apply(outage, plan)).isEqualTo(2);

    assertThat(List.of(first, second))
        .allSatisfy(visit ->
            assertThat(appointments.details(visit).clinician())
                .isNotEqualTo(clinic.clinicians().getFirst()));
    assertThat(appointments.details(second).start()).isEqualTo(at(MONDAY, "13:00"));
    assertThat(appointments.details(before).clinician()).isEqualTo(clinic.clinicians().getFirst());
    assertThat(appointments.details(ofAColleague).start()).isEqualTo(at(MONDAY, "12:00"));
    assertThat(repairs.toTell(clinic.site(), Optional.empty(), 10)).isEmpty();
    assertThat(propose(outage).repairs()).isEmpty();
  }

  @Test
  void auditsEachMove() {
    var visit = book(0, 0, 0, "12:00");
    var outage = ill("12:00", "18:00");
    repairs.apply(outage, propose(outage));

    assertThat(
            client
                .sql("select count(*) from audit_event where subject = ? and action = ?")
                .params(visit.value(), AppointmentMoved.class.getSimpleName())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void movesAWholeDayToOtherDaysAndListsWhomToCallUntilTheyAreTold() {
    var visits = List.of(book(0, 0, 0, "12:00"), book(1, 1, 1, "12:00"), book(2, 2, 2, "09:00"));
    var outage = Outage.of(clinic.site(), at(MONDAY, "00:00"), at(MONDAY.plusDays(1), "00:00"));

    var plan = propose(outage);
    assertThat(plan.cost().otherDay()).isEqualTo(3);
    assertThat(plan.leastDisturbing()).isTrue();
    repairs.apply(outage, plan);

    var calls = repairs.toTell(clinic.site(), Optional.empty(), 10);
    assertThat(calls)
        .extracting(PatientToTell::appointment)
        .containsExactlyInAnyOrderElementsOf(visits);
    assertThat(calls)
        .allSatisfy(call -> {
          assertThat(call.phone()).isEqualTo("212 555 0100");
          assertThat(call.toldBy()).isEmpty();
          assertThat(appointments.details(call.appointment()).start()).isEqualTo(call.after());
          assertThat(call.before()).isBefore(at(MONDAY, "18:00"));
        });

    repairs.told(calls.getFirst().id());
    repairs.told(calls.getFirst().id());

    var later = repairs.toTell(clinic.site(), Optional.empty(), 10);
    assertThat(later.getFirst().toldBy()).isPresent();
    assertThat(later.get(1).toldBy()).isEmpty();
    assertThat(repairs.toTell(clinic.site(), Optional.of(later.get(1)), 10)).hasSize(1);
    assertThat(repairs.notTold(10_000))
        .extracting(PatientToTell::id)
        .contains(later.get(1).id(), later.get(2).id())
        .doesNotContain(later.getFirst().id());
    SqlCount.of(() -> repairs.notTold(10)).is(1);
  }

  @ParameterizedTest
  @CsvSource({"2, 0", "3, 1"})
  void keepsTheDaysBetweenTwoDosesThatBelongToNoSeries(int daysAfter, int moved) {
    book(0, 0, 0, "12:00");
    appointments.book(clinic.visit(0, 0, 0, at(MONDAY.plusDays(daysAfter), "12:00"), 60));
    var outage = Outage.of(clinic.site(), at(MONDAY, "00:00"), at(MONDAY.plusDays(1), "00:00"));

    assertThat(propose(outage).changed())
        .hasSize(moved)
        .allSatisfy(one ->
            assertThat(one.to().orElseThrow().start())
                .isBefore(at(MONDAY.plusDays(daysAfter - 1), "00:00")));
  }

  @Test
  void letsVisitsTakeEachOthersPlaces() {
    var first = book(0, 0, 0, "12:00");
    var second = book(1, 1, 1, "12:00");
    var noon = at(MONDAY, "12:00");

    moves.moveAll(
        List.of(
            new VisitMove(first, noon, clinic.chairs().get(1), clinic.clinicians().get(1), noon),
            new VisitMove(second, noon, clinic.chairs().get(0), clinic.clinicians().get(0), noon)));

    assertThat(appointments.details(first).room()).isEqualTo(clinic.chairs().get(1));
    assertThat(appointments.details(second).room()).isEqualTo(clinic.chairs().get(0));
    assertThatThrownBy(() -> book(2, 1, 2, "12:00")).isInstanceOf(SlotTaken.class);
  }

  @Test
  void refusesTheWholeRepairWhenAnotherDeskHasTakenOnePlaceMeanwhile() {
    var first = book(0, 0, 0, "12:00");
    var second = book(1, 0, 0, "13:00");
    var outage = ill("12:00", "18:00");
    var plan = propose(outage);
    var taken = plan.repairs().getLast().to().orElseThrow();
    bookInto(taken, at(MONDAY, "13:30"));

    assertThatThrownBy(() -> repairs.apply(outage, plan)).isInstanceOf(RepairOutdated.class);

    assertThat(List.of(first, second))
        .allSatisfy(visit ->
            assertThat(appointments.details(visit).clinician())
                .isEqualTo(clinic.clinicians().getFirst()));
    var fresh = propose(outage);
    assertThat(repairs.apply(outage, fresh)).isEqualTo(2);
  }

  @Test
  void refusesAPlanInWhichAVisitWasMovedOrGivenBackMeanwhile() {
    var first = book(0, 0, 0, "12:00");
    book(1, 0, 0, "13:00");
    var outage = ill("12:00", "18:00");
    var plan = propose(outage);
    appointments.cancel(first, "Has a cold");

    assertThatThrownBy(() -> repairs.apply(outage, plan)).isInstanceOf(RepairOutdated.class);
  }

  @Test
  void neverDoesHalfOfItWhileAnotherDeskBooksThePlacesThatWereProposed() throws Exception {
    var frontDesk = acting.member(Role.FRONT_DESK);
    for (int round = 0; round < 4; round++) {
      var day = MONDAY.plusWeeks(round + 1L);
      var visits = List.of(book(0, 0, 0, day, "12:00"), book(1, 1, 0, day, "13:00"));
      var outage =
          Outage.of(
              clinic.site(), clinic.clinicians().getFirst(), at(day, "12:00"), at(day, "18:00"));
      var plan = propose(outage);
      var proposed = plan.repairs().getLast().to().orElseThrow();
      var start = new CyclicBarrier(2);
      Callable<Boolean> apply =
          () ->
              acting.as(
                  frontDesk,
                  () -> {
                    await(start);
                    return wins(() -> repairs.apply(outage, plan));
                  });
      Callable<Boolean> book =
          () ->
              acting.as(
                  frontDesk,
                  () -> {
                    await(start);
                    return wins(() -> bookInto(proposed, proposed.start()));
                  });

      try (var desks = Executors.newFixedThreadPool(2)) {
        var results = desks.invokeAll(List.of(apply, book));
        assertThat(results.get(0).get()).isNotEqualTo(results.get(1).get());
        boolean applied = results.get(0).get();
        assertThat(visits)
            .allSatisfy(visit ->
                assertThat(
                        appointments
                            .details(visit)
                            .clinician()
                            .equals(clinic.clinicians().getFirst()))
                    .isEqualTo(!applied));
      }
    }
  }

  @Test
  void readsTheSameNumberOfStatementsForOneVisitAndForMany() {
    book(0, 0, 0, "12:00");
    var outage =
        Outage.of(
            clinic.site(),
            clinic.clinicians().getFirst(),
            at(MONDAY, "12:00"),
            at(MONDAY, "18:00"));
    int one = SqlCount.of(() -> propose(outage)).number();
    for (int patient = 1; patient < 6; patient++) {
      book(patient, 0, 0, (12 + patient) + ":00");
    }
    SqlCount.of(() -> propose(outage)).isAtMost(one);
  }

  private RepairPlan propose(Outage outage) {
    return repairs.propose(outage, RepairWishes.NONE);
  }

  private Outage ill(String from, String until) {
    var clinician = clinic.clinicians().getFirst();
    absences.record(
        NewAbsence.of(clinician, AbsenceKind.SICK, at(MONDAY, from), at(MONDAY, until)));
    return Outage.of(clinic.site(), clinician, at(MONDAY, from), at(MONDAY, until));
  }

  private AppointmentId book(int patient, int chair, int clinician, String time) {
    return book(patient, chair, clinician, MONDAY, time);
  }

  private AppointmentId book(int patient, int chair, int clinician, LocalDate day, String time) {
    return appointments.book(clinic.visit(patient, chair, clinician, at(day, time), 60));
  }

  /** In a chair that is free anyway, with the clinician of a proposed place. */
  private void bookInto(VisitPlace proposed, Instant start) {
    appointments.book(
        new NewAppointment(
            clinic.patients().get(5),
            AppointmentKind.DOSING,
            clinic.site(),
            clinic.chairs().get(2),
            proposed.clinician(),
            start,
            Duration.ofMinutes(60)));
  }

  private static boolean wins(Runnable attempt) {
    try {
      attempt.run();
      return true;
    } catch (clinic.afterglow.kernel.NotPossible late) {
      return false;
    }
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }
}
