package clinic.afterglow.series;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionDischarged;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.dosing.SessionStatus;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.scheduling.NewAppointment;
import clinic.afterglow.scheduling.SlotTaken;
import clinic.afterglow.security.Role;
import clinic.afterglow.series.SeriesProposal.Feasible;
import clinic.afterglow.series.SeriesProposal.Infeasible;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.FRONT_DESK)
class SeriesPlansTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired MedicineSessions sessions;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  Clinics clinic;
  PatientId patient;

  @BeforeEach
  void open() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 2);
    patient = cleared.clear(clinic.patients().getFirst());
  }

  @Test
  void booksSixVisitsAndSixMedicineSessions() {
    var series = plans.details(booked());

    assertThat(series.status()).isEqualTo(SeriesStatus.BOOKED);
    assertThat(series.spanDays()).isEqualTo(12);
    assertThat(series.sessions())
        .extracting(SeriesSessionDetails::date)
        .containsExactly(
            MONDAY,
            MONDAY.plusDays(2),
            MONDAY.plusDays(4),
            MONDAY.plusDays(7),
            MONDAY.plusDays(9),
            MONDAY.plusDays(11));
    assertThat(appointments.of(patient)).hasSize(6);
    assertThat(sessions.of(patient))
        .hasSize(6)
        .allMatch(one -> one.purpose() == SessionPurpose.SERIES);
    SqlCount.of(() -> plans.of(patient)).isAtMost(4);
  }

  @Test
  void asksForClearanceAndConsentAndOneSeriesAtATime() {
    assertThat(plans.propose(wish(clinic.patients().get(1), MONDAY)))
        .isInstanceOfSatisfying(
            Infeasible.class,
            no -> {
              assertThat(no.reasons())
                  .extracting(Objection::rule)
                  .containsExactly("series.clearance", "series.consent", "series.preparation");
              assertThat(no.whicheverTheDay()).isTrue();
            });
    var plan = feasible(MONDAY.plusDays(21));
    booked();
    assertThatThrownBy(() -> plans.book(wish(patient, MONDAY), plan, Optional.empty()))
        .isInstanceOfSatisfying(
            SeriesRefused.class,
            refused ->
                assertThat(refused.decision().objections())
                    .extracting(Objection::rule)
                    .contains("series.running"));
    assertThat(appointments.of(patient)).hasSize(6);
  }

  @Test
  void booksNothingWhenOneTimeIsGone() {
    var plan = feasible(MONDAY);
    var last = plan.sessions().getLast();
    appointments.book(clinic.visit(1, 0, 0, last.start(), 60));

    assertThatThrownBy(() -> plans.book(wish(patient, MONDAY), plan, Optional.empty()))
        .isInstanceOf(SlotTaken.class);
    assertThat(appointments.of(patient)).isEmpty();
    assertThat(sessions.of(patient)).isEmpty();
    assertThat(plans.of(patient)).isEmpty();
  }

  @Test
  void takesOneDayOverOnlyWithAReason() {
    acting.as(Role.DIRECTOR, () -> sites.close(clinic.site(), MONDAY.plusDays(11), "Inventory"));
    var proposal = plans.propose(wish(patient, MONDAY));
    assertThat(proposal).isInstanceOf(Infeasible.class);
    var over =
        ((Infeasible) proposal)
            .alternatives().stream()
                .filter(one -> one.kind() == AlternativeKind.ONE_DAY_OVER)
                .map(Alternative::plan)
                .findFirst()
                .orElseThrow();

    assertThat(over.spanDays()).isEqualTo(15);
    assertThatThrownBy(() -> plans.book(wish(patient, MONDAY), over, Optional.empty()))
        .isInstanceOf(SeriesRefused.class);
    var id = plans.book(wish(patient, MONDAY), over, Optional.of("Closed on the last Friday"));
    assertThat(plans.details(id).spanDays()).isEqualTo(15);
  }

  @Test
  void countsOnlyDosesGivenAndEndsWithTheLast() {
    var id = booked();
    for (var one : plans.details(id).sessions()) {
      assertThat(plans.details(id).status()).isNotEqualTo(SeriesStatus.COMPLETED);
      give(one);
    }
    var done = plans.details(id);
    assertThat(done.status()).isEqualTo(SeriesStatus.COMPLETED);
    assertThat(done.administered()).isEqualTo(6);
  }

  @Test
  void replacesAMissedSession() {
    var id = booked();
    var first = plans.details(id).sessions().getFirst();
    clock.set(at(MONDAY, "09:30"));
    appointments.noShow(first.appointment());
    var missed = plans.details(id).sessions().getFirst();
    assertThat(missed.status()).isEqualTo(SeriesSessionStatus.NO_SHOW);
    assertThat(plans.details(id).waitsForReplacement(missed)).isTrue();

    var legal = plans.replacements(id, missed.id());
    assertThat(legal).isNotEmpty();
    var beyond =
        legal.stream().filter(one -> !one.objections().isEmpty()).findFirst().orElseThrow();
    assertThatThrownBy(() -> plans.replace(id, missed.id(), beyond.session(), Optional.empty()))
        .isInstanceOf(SeriesRefused.class);
    var within = legal.getFirst();
    plans.replace(id, missed.id(), within.session(), Optional.of("Was ill"));

    var mended = plans.details(id);
    assertThat(mended.sessions()).hasSize(7);
    assertThat(mended.sessions())
        .filteredOn(one -> one.replaces().isPresent())
        .singleElement()
        .satisfies(one -> {
          assertThat(one.ordinal()).isEqualTo(1);
          assertThat(one.replaces()).contains(missed.id());
        });
    assertThat(sessions.details(missed.session()).status()).isEqualTo(SessionStatus.CANCELLED);
    assertThatThrownBy(() -> plans.replace(id, missed.id(), within.session(), Optional.of("again")))
        .isInstanceOf(NotMissed.class);
  }

  @Test
  void cancelsOnlyWhatLiesAhead() {
    var id = booked();
    var first = plans.details(id).sessions().getFirst();
    clock.set(at(MONDAY, "09:00"));
    appointments.arrive(first.appointment());
    give(first);

    plans.cancel(id, "Moved to another town");

    var ended = plans.details(id);
    assertThat(ended.status()).isEqualTo(SeriesStatus.CANCELLED);
    assertThat(ended.sessions().getFirst().status()).isEqualTo(SeriesSessionStatus.ADMINISTERED);
    assertThat(appointments.of(patient))
        .extracting(AppointmentDetails::status)
        .containsOnlyOnce(AppointmentStatus.ARRIVED)
        .doesNotContain(AppointmentStatus.BOOKED);
    assertThat(plans.propose(wish(patient, MONDAY.plusDays(1)))).isInstanceOf(Infeasible.class);
    assertThat(plans.propose(wish(patient, MONDAY.plusDays(2)))).isInstanceOf(Feasible.class);
  }

  @Test
  void countsNoDoseOfNothingAndMissesItWhenThePatientGoesHome() {
    var id = booked();
    var first = plans.details(id).sessions().getFirst();
    give(first, "0");
    assertThat(plans.details(id).administered()).isZero();
    assertThat(plans.details(id).status()).isEqualTo(SeriesStatus.BOOKED);

    var home =
        new SessionDischarged(
            patient,
            first.session(),
            Route.INTRAVENOUS,
            clinic.site(),
            Milligrams.ZERO,
            true,
            at(first.date(), "09:31"),
            acting.id(Role.NURSE),
            at(first.date(), "10:10"));
    transaction.executeWithoutResult(_ -> events.publishEvent(home));
    assertThat(plans.details(id).sessions())
        .filteredOn(one -> one.id().equals(first.id()))
        .extracting(SeriesSessionDetails::status)
        .containsExactly(SeriesSessionStatus.HELD);
  }

  @Test
  void asksForAPreparationBeforeTheFirstDose() {
    var unprepared = cleared.clearAndConsent(clinic.patients().getLast());
    var refused = (Infeasible) plans.propose(wish(unprepared, MONDAY));
    assertThat(refused.reasons()).extracting(Objection::rule).containsExactly("series.preparation");
    assertThat(refused.whicheverTheDay()).isTrue();

    var preparation =
        new NewAppointment(
            unprepared,
            AppointmentKind.PREPARATION,
            clinic.site(),
            clinic.chairs().getFirst(),
            clinic.clinicians().getFirst(),
            at(MONDAY, "09:00"),
            Duration.ofHours(1));
    appointments.book(preparation);

    assertThat(plans.propose(wish(unprepared, MONDAY))).isInstanceOf(Feasible.class);
    var early = (Infeasible) plans.propose(wish(unprepared, MONDAY.minusDays(3)));
    assertThat(early.reasons())
        .extracting(Objection::rule)
        .containsExactly("series.beforePreparation");
  }

  private SeriesId booked() {
    return plans.book(wish(patient, MONDAY), feasible(MONDAY), Optional.empty());
  }

  private SeriesPlan feasible(LocalDate from) {
    return switch (plans.propose(wish(patient, from))) {
      case Feasible found -> found.best();
      case Infeasible no -> no.alternatives().getFirst().plan();
    };
  }

  private void give(SeriesSessionDetails one) {
    give(one, "35");
  }

  private void give(SeriesSessionDetails one, String mg) {
    var event =
        new DoseEnded(
            patient,
            one.session(),
            Route.INTRAVENOUS,
            Milligrams.of(mg),
            clinic.site(),
            at(one.date(), "09:30"),
            false,
            acting.id(Role.NURSE),
            at(one.date(), "10:10"));
    transaction.executeWithoutResult(_ -> events.publishEvent(event));
  }

  private SeriesWish wish(PatientId who, LocalDate from) {
    return BookedSeries.wish(clinic, who, from);
  }
}
