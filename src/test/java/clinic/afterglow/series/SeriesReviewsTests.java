package clinic.afterglow.series;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.kernel.Enforcement;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Appointments;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class SeriesReviewsTests {

  static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
  static final int ALL = 10_000;

  @Autowired SeriesReviews reviews;
  @Autowired SeriesPlans plans;
  @Autowired Appointments appointments;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired ClearedPatients cleared;
  @Autowired TestClock clock;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  Clinics clinic;
  PatientId patient;
  SeriesId series;

  @BeforeEach
  void book() {
    clock.set(at(MONDAY.minusDays(10), "09:00"));
    clinic = Clinics.open(acting, sites, patients, 1, 1, 1);
    patient = cleared.clear(clinic.patients().getFirst());
    series =
        acting.as(Role.FRONT_DESK, () -> new BookedSeries(plans).from(clinic, patient, MONDAY));
  }

  @Test
  void asksAfterTheThirdDoseUntilThePrescriberHasLooked() {
    give(2);
    assertThat(asked()).isEmpty();
    assertThat(waits()).isFalse();
    give(1);
    assertThat(asked()).containsExactly("series.midpointReview");
    assertThat(waits()).isTrue();

    reviews.record(series, ReviewDecision.CONTINUE, "Sleeps again; PHQ-9 halved.");

    assertThat(asked()).isEmpty();
    assertThat(waits()).isFalse();
    assertThat(reviews.of(patient))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.kind()).isEqualTo(ReviewKind.MIDPOINT);
          assertThat(one.afterDoses()).isEqualTo(3);
          assertThat(one.reason()).isEqualTo("Sleeps again; PHQ-9 halved.");
        });
    assertThat(acting.as(Role.FRONT_DESK, () -> reviews.of(patient)))
        .singleElement()
        .satisfies(one -> {
          assertThat(one.decision()).isEqualTo(ReviewDecision.CONTINUE);
          assertThat(one.reason()).isEmpty();
        });
  }

  @Test
  void answersMidpointAndGapTogetherAndRefusesASecondAnswer() {
    give(3);
    clock.set(at(MONDAY.plusDays(4 + 8), "09:00"));
    assertThat(asked()).containsExactly("series.gapReview", "series.midpointReview");

    reviews.record(series, ReviewDecision.EXTEND, "Was abroad; goes on next week.");

    assertThat(reviews.of(patient)).hasSize(2);
    assertThat(waits()).isFalse();
    assertThatThrownBy(() -> reviews.record(series, ReviewDecision.CONTINUE, "Again"))
        .isInstanceOf(NothingToReview.class);
  }

  @Test
  void listsAMissedSessionForTheDeskUntilItHasAnotherDate() {
    clock.set(at(MONDAY, "09:30"));
    var first = plans.details(series).sessions().getFirst();
    acting.as(
        Role.FRONT_DESK,
        () -> {
          appointments.noShow(first.appointment());
          assertThat(missed())
              .singleElement()
              .satisfies(one -> {
                assertThat(one.ordinal()).isEqualTo(1);
                assertThat(one.why()).isEqualTo(SeriesSessionStatus.NO_SHOW);
                assertThat(one.missedOn()).isEqualTo(MONDAY);
              });
          var date = plans.replacements(series, first.id()).getFirst();
          plans.replace(series, first.id(), date.session(), Optional.of("Was ill"));
          assertThat(missed()).isEmpty();
        });
  }

  @Test
  void letsNoWindowStandInTheWayOfASeriesThatIsExtended() {
    give(3);
    var days = plans.details(series).sessions();
    var missed = days.get(3);
    clock.set(at(missed.date(), "09:30"));
    acting.as(Role.FRONT_DESK, () -> appointments.noShow(missed.appointment()));
    var late = MONDAY.plusDays(16);
    assertThat(against(late, missed)).containsExactly(Enforcement.STAFF_OVERRIDE);

    reviews.record(series, ReviewDecision.EXTEND, "Benefits; goes on after the journey.");

    assertThat(against(late, missed)).containsExactly(Enforcement.WARNING);
    acting.as(
        Role.FRONT_DESK,
        () -> plans.replace(series, missed.id(), on(late, missed).session(), Optional.empty()));
    assertThat(plans.details(series).spanDays()).isEqualTo(17);
  }

  @Test
  void asksTheDeskToEndWhatIsToBeginAnewAndForNoOtherDateMeanwhile() {
    give(3);
    var missed = plans.details(series).sessions().get(3);
    clock.set(at(missed.date(), "09:30"));
    acting.as(Role.FRONT_DESK, () -> appointments.noShow(missed.appointment()));
    assertThat(acting.as(Role.FRONT_DESK, this::missed)).hasSize(1);

    reviews.record(series, ReviewDecision.RESTART, "Too long without a dose.");

    acting.as(
        Role.FRONT_DESK,
        () -> {
          assertThat(missed()).isEmpty();
          assertThat(toEnd()).containsExactly(ReviewDecision.RESTART);
          plans.cancel(series, "Begins anew");
          assertThat(toEnd()).isEmpty();
        });
  }

  private List<ReviewDecision> toEnd() {
    return reviews.toEnd(ALL).stream()
        .filter(one -> one.series().equals(series))
        .map(SeriesToEnd::decision)
        .toList();
  }

  private List<Enforcement> against(LocalDate day, SeriesSessionDetails missed) {
    return on(day, missed).objections().stream().map(Objection::enforcement).toList();
  }

  private Replacement on(LocalDate day, SeriesSessionDetails missed) {
    return acting.as(Role.FRONT_DESK, () -> plans.replacements(series, missed.id())).stream()
        .filter(one -> one.session().date().equals(day))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsEachListWithOneStatement() {
    acting.as(Role.FRONT_DESK, () -> SqlCount.of(() -> reviews.toEnd(20)).is(1));
    SqlCount.of(() -> reviews.waiting(20)).isAtMost(2);
    acting.as(Role.FRONT_DESK, () -> SqlCount.of(() -> reviews.toReplace(20)).is(1));
  }

  private List<SessionToReplace> missed() {
    return reviews.toReplace(ALL).stream().filter(one -> one.patient().equals(patient)).toList();
  }

  private boolean waits() {
    return reviews.waiting(ALL).stream().anyMatch(one -> one.series().equals(series));
  }

  private List<String> asked() {
    return plans.details(series).warnings().stream().map(Objection::rule).toList();
  }

  private void give(int doses) {
    plans.details(series).sessions().stream()
        .filter(one -> one.status() == SeriesSessionStatus.PLANNED)
        .limit(doses)
        .forEach(one -> {
          var event =
              new DoseEnded(
                  patient,
                  one.session(),
                  Route.INTRAVENOUS,
                  Milligrams.of("35"),
                  clinic.site(),
                  at(one.date(), "09:30"),
                  false,
                  acting.id(Role.NURSE),
                  at(one.date(), "10:10"));
          clock.set(at(one.date(), "09:30"));
          transaction.executeWithoutResult(_ -> events.publishEvent(event));
        });
  }
}
