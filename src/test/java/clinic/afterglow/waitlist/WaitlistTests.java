package clinic.afterglow.waitlist;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.OpeningHours;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AbsenceKind;
import clinic.afterglow.scheduling.Absences;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAbsence;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.NewRoster;
import clinic.afterglow.scheduling.RosterLine;
import clinic.afterglow.scheduling.Rosters;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.BookedSeries;
import clinic.afterglow.series.ClearedPatients;
import clinic.afterglow.series.SeriesPlans;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Race;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class WaitlistTests {

  private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  private static final int ALL = 500;

  @Autowired Waitlist waitlist;
  @Autowired FreedSlots slots;
  @Autowired Appointments appointments;
  @Autowired Absences absences;
  @Autowired Rosters rosters;
  @Autowired SeriesPlans series;
  @Autowired ClearedPatients cleared;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  private Clinics clinic;

  @BeforeEach
  void aClinic() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 2, 2, 4);
  }

  @Test
  void offersACancelledTimeToWhoeverWaitsLongestFirst() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var second = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    clock.advance(Duration.ofDays(1));
    var third = waits(book(2, 1, 1, MONDAY.plusDays(9), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");

    var slot = slot();
    assertThat(slot.cause()).isEqualTo(FreedCause.CANCELLED);
    assertThat(slot.waiting()).isEqualTo(2);
    assertThat(slots.matches(slot.id(), ALL))
        .satisfiesExactly(
            first -> {
              assertThat(first.waiting().id()).isEqualTo(second);
              assertThat(first.earlierDays()).isEqualTo(8);
              assertThat(first.waitedDays()).isEqualTo(1);
              assertThat(first.place().start()).isEqualTo(at(MONDAY, "10:00"));
            },
            next -> assertThat(next.waiting().id()).isEqualTo(third));
  }

  @Test
  void bringsAVisitForwardAndOffersTheTimeItLeaves() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var later = book(1, 1, 1, MONDAY.plusDays(8), "10:00");
    var who = waits(later, WaitWish.ANY);
    waits(book(2, 1, 1, MONDAY.plusDays(9), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");

    slots.take(slot().id(), who);

    var moved = appointments.details(later);
    assertThat(moved.start()).isEqualTo(at(MONDAY, "10:00"));
    assertThat(moved.room()).isEqualTo(clinic.chairs().getFirst());
    assertThat(waitlist.of(moved.patient(), ALL)).isEmpty();
    assertThat(open())
        .singleElement()
        .satisfies(left -> {
          assertThat(left.cause()).isEqualTo(FreedCause.MOVED);
          assertThat(left.start()).isEqualTo(at(MONDAY.plusDays(8), "10:00"));
        });
  }

  @Test
  void booksWhoHasNoVisitYet() {
    var freed = appointments.book(preparation(clinic.visit(0, 0, 0, at(MONDAY, "10:00"), 60)));
    var patient = clinic.patients().get(1);
    var who =
        waitlist.add(
            new NewWait(
                patient,
                clinic.site(),
                AppointmentKind.PREPARATION,
                Optional.empty(),
                Duration.ofHours(1),
                WaitWish.ANY));
    appointments.cancel(freed, "ill");

    var visit = slots.take(slot().id(), who);
    assertThat(appointments.details(visit).patient()).isEqualTo(patient);
  }

  @Test
  void offersATimeOnceToEachAndKeepsWhatTheySaid() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var who = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");
    var slot = slot().id();

    slots.passed(slot, who, OfferOutcome.DECLINED);
    slots.passed(slot, who, OfferOutcome.NO_ANSWER);

    assertThat(slots.matches(slot, ALL)).isEmpty();
    assertThat(open()).isEmpty();
    assertThat(waitlist.of(clinic.patients().get(1), ALL)).hasSize(1);
  }

  @Test
  void keepsToDaysTimesAndNotice() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var later = book(1, 1, 1, MONDAY.plusDays(8), "10:00");
    waits(
        later,
        new WaitWish(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(12, 0), 24));
    appointments.cancel(freed, "ill");

    assertThat(slots.matches(slot().id(), ALL)).isEmpty();
    assertThat(waitlist.of(clinic.patients().get(1), ALL))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.wish().days()).containsExactly(DayOfWeek.TUESDAY);
          assertThat(one.wish().until()).isEqualTo(LocalTime.of(12, 0));
          assertThat(one.wish().noticeHours()).isEqualTo(24);
        });
  }

  @Test
  void forgetsATimeThatIsBookedOrPast() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var tomorrow = book(0, 0, 0, MONDAY.plusDays(1), "10:00");
    var who = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");
    appointments.cancel(tomorrow, "ill");
    var slot = slot().id();
    assertThat(open()).hasSize(2);

    book(3, 0, 1, MONDAY, "10:30");
    assertThat(open()).extracting(OpenSlot::start).containsExactly(at(MONDAY.plusDays(1), "10:00"));
    assertThatThrownBy(() -> slots.take(slot, who)).isInstanceOf(SlotGone.class);
    clock.set(at(MONDAY.plusDays(1), "10:00"));
    assertThat(open()).isEmpty();
  }

  @Test
  void offersATimeThatBecameFreeAgainOnce() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");
    appointments.cancel(book(3, 0, 0, MONDAY, "10:00"), "ill too");

    assertThat(open()).hasSize(1);
  }

  @Test
  void tellsWhyADoseMayNotComeForward() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    book(1, 1, 1, MONDAY.plusDays(1), "10:00");
    var who = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");
    var slot = slot().id();

    assertThat(slots.matches(slot, ALL))
        .singleElement()
        .satisfies(match ->
            assertThat(match.decision().objections())
                .containsExactly(
                    Objection.prescriberMayOverride("wait.gap", MONDAY.plusDays(1), 2)));
    assertThatThrownBy(() -> slots.take(slot, who)).isInstanceOf(WaitRefused.class);
    assertThat(slot().id()).isEqualTo(slot);
  }

  @Test
  void keepsTheGapOfASeriesWhenItsVisitComesForward() {
    var patient = cleared.clear(clinic.patients().getFirst());
    new BookedSeries(series).from(clinic, patient, MONDAY);
    var visits = appointments.of(patient);
    waits(visits.get(2).id(), WaitWish.ANY);
    free(visits.get(1).start().atZone(Clinics.ZONE).toLocalDate().plusDays(1));
    free(visits.get(0).start().atZone(Clinics.ZONE).toLocalDate().minusDays(3));

    assertThat(open())
        .flatExtracting(slot -> slots.matches(slot.id(), ALL))
        .extracting(match -> match.decision().objections().getFirst().rule())
        .containsExactly("series.windowDays", "series.minGapDays");
  }

  @Test
  void offersAClinicianWhoIsThereAfterAll() {
    var later = book(1, 1, 1, MONDAY.plusDays(8), "10:00");
    var who = waits(later, WaitWish.ANY);
    var away =
        absences.record(
            NewAbsence.of(
                clinic.clinicians().get(1),
                AbsenceKind.SICK,
                at(MONDAY, "00:00"),
                at(MONDAY.plusDays(1), "12:00")));
    absences.withdraw(away, "well again");

    assertThat(open()).extracting(OpenSlot::cause).containsOnly(FreedCause.ABSENCE).hasSize(2);
    slots.take(slot().id(), who);
    assertThat(appointments.details(later).start()).isEqualTo(at(MONDAY, "08:00"));
  }

  @Test
  void offersNobodyAnHourOffTheRosterOrInARoomThatCannotBeUsed() {
    worksInTheAfternoon(clinic.clinicians().get(1));
    var later = book(1, 1, 1, MONDAY.plusDays(8), "14:00");
    var who = waits(later, WaitWish.ANY);
    absences.record(
        NewAbsence.of(
            clinic.chairs().getFirst(),
            AbsenceKind.CLEANING,
            at(MONDAY, "00:00"),
            at(MONDAY, "23:00")));
    var away =
        absences.record(
            NewAbsence.of(
                clinic.clinicians().get(1),
                AbsenceKind.SICK,
                at(MONDAY, "00:00"),
                at(MONDAY, "23:00")));
    absences.withdraw(away, "well again");

    slots.take(slot().id(), who);
    assertThat(appointments.details(later))
        .returns(at(MONDAY, "13:00"), AppointmentDetails::start)
        .returns(clinic.chairs().get(1), AppointmentDetails::room);
  }

  private void worksInTheAfternoon(UserId clinician) {
    var lines =
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).stream()
            .map(day ->
                new RosterLine(
                    clinic.site(), day, new OpeningHours(LocalTime.of(13, 0), LocalTime.of(18, 0))))
            .toList();
    acting.as(
        Role.DIRECTOR, () -> rosters.keep(new NewRoster(clinician, MONDAY.minusDays(10), lines)));
  }

  @Test
  void endsAWaitWithTheVisitItWasFor() {
    var later = book(1, 1, 1, MONDAY.plusDays(8), "10:00");
    waits(later, WaitWish.ANY);
    assertThatThrownBy(() -> waits(later, WaitWish.ANY)).isInstanceOf(WaitRefused.class);
    appointments.cancel(later, "moved to another town");
    assertThat(waitlist.of(clinic.patients().get(1), ALL)).isEmpty();
  }

  @Test
  void letsOneOfTwoDesksHaveTheTimeAndTellsTheOther() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    var first = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    var second = waits(book(2, 1, 1, MONDAY.plusDays(9), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");
    var slot = slot().id();
    var desk = acting.member(Role.FRONT_DESK);

    var answers =
        Race.of(2, 4, i -> acting.as(desk, () -> slots.take(slot, i % 2 == 0 ? first : second)));

    assertThat(answers).filteredOn(Race.Answer::won).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> !answer.won())
        .allSatisfy(lost -> assertThat(lost.got()).isInstanceOf(SlotGone.class));
    assertThat(
            Stream.of(1, 2)
                .flatMap(i -> appointments.of(clinic.patients().get(i)).stream())
                .map(AppointmentDetails::start))
        .containsOnlyOnce(at(MONDAY, "10:00"));
  }

  @Test
  void countsWaitsAndRefilledCancellations() {
    var from = clock.instant();
    var first = book(0, 0, 0, MONDAY, "10:00");
    var second = book(0, 0, 0, MONDAY.plusDays(1), "10:00");
    var who = waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    appointments.cancel(first, "ill");
    appointments.cancel(second, "ill");
    clock.advance(Duration.ofHours(36));
    slots.take(slot().id(), who);

    acting.as(
        Role.DIRECTOR,
        () ->
            assertThat(waitlist.figures(clinic.site(), from, clock.instant().plusSeconds(1)))
                .isEqualTo(new WaitlistFigures(1, Optional.of(new BigDecimal("1.5")), 2, 1)));
  }

  @Test
  void isChangedByTheFrontDeskAndTheDirectorOnly() {
    var later = book(1, 1, 1, MONDAY.plusDays(8), "10:00");
    for (var role : new Role[] {Role.THERAPIST, Role.NURSE, Role.PRESCRIBER}) {
      assertThatThrownBy(() -> acting.as(role, () -> waits(later, WaitWish.ANY)))
          .isInstanceOf(AccessDeniedException.class);
    }
  }

  @Test
  void readsListsInOneStatementHoweverManyWait() {
    var freed = book(0, 0, 0, MONDAY, "10:00");
    waits(book(1, 1, 1, MONDAY.plusDays(8), "10:00"), WaitWish.ANY);
    waits(book(2, 1, 1, MONDAY.plusDays(9), "10:00"), WaitWish.ANY);
    appointments.cancel(freed, "ill");

    SqlCount.of(() -> slots.open(ALL)).is(1);
    SqlCount.of(() -> waitlist.waiting(Optional.empty(), ALL)).is(1);
    var page = waitlist.waiting(Optional.empty(), ALL);
    assertThat(waitlist.waiting(Optional.of(page.getLast()), ALL)).isEmpty();
  }

  private AppointmentId book(int patient, int chair, int clinician, LocalDate day, String time) {
    return appointments.book(clinic.visit(patient, chair, clinician, at(day, time), 60));
  }

  /** A longer time than anybody needs becomes free on that day. */
  private void free(LocalDate day) {
    appointments.cancel(appointments.book(clinic.visit(3, 1, 1, at(day, "08:00"), 480)), "ill");
  }

  private static NewAppointment preparation(NewAppointment visit) {
    return new NewAppointment(
        visit.patient(),
        AppointmentKind.PREPARATION,
        visit.site(),
        visit.room(),
        visit.clinician(),
        visit.start(),
        visit.length());
  }

  private WaitId waits(AppointmentId visit, WaitWish wish) {
    return waitlist.add(NewWait.forward(appointments.details(visit), wish));
  }

  private OpenSlot slot() {
    return open().getFirst();
  }

  private List<OpenSlot> open() {
    return slots.open(ALL).stream().filter(slot -> slot.site().equals(clinic.site())).toList();
  }
}
