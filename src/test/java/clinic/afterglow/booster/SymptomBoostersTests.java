package clinic.afterglow.booster;

import static clinic.afterglow.scheduling.Clinics.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.booster.BoosterRhythm.BySymptoms;
import clinic.afterglow.booster.BoosterRhythm.EveryMonths;
import clinic.afterglow.booster.BoosterRhythm.Taper;
import clinic.afterglow.clinic.Sites;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.dosing.MedicineSessions;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionPlan;
import clinic.afterglow.dosing.SessionPurpose;
import clinic.afterglow.kernel.Milligrams;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.Score;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.Patients;
import clinic.afterglow.scheduling.Clinics;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.TestClock;
import clinic.afterglow.support.WithStaff;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class SymptomBoostersTests {

  private static final LocalDate DOSE = LocalDate.of(2027, 5, 3);
  private static final LocalDate FAR = LocalDate.of(2030, 1, 1);

  @Autowired Boosters boosters;
  @Autowired BoosterRecalls recalls;
  @Autowired Measures measures;
  @Autowired MedicineSessions sessions;
  @Autowired Sites sites;
  @Autowired Patients patients;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired JdbcTemplate database;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  private Clinics own;
  private PatientId patient;

  @BeforeEach
  void afterADose() {
    clock.set(at(DOSE, "12:00"));
    own = Clinics.open(acting, sites, patients, 1, 1, 1);
    patient = own.patients().getFirst();
    given(session(SessionPurpose.SINGLE), DOSE);
  }

  @Test
  void asksForTheScaleEveryTwoWeeks() {
    plan();
    assertThat(plannedNow().scaleDue()).contains(DOSE);
    assertThat(row(RecallPart.SCALE_DUE).recall()).isEqualTo(Recall.SCALE_DUE);

    scored(4, DOSE.plusDays(7));
    assertThat(plannedNow().scaleDue()).contains(DOSE.plusDays(21));
    assertThat(rows(RecallPart.SCALE_DUE)).isEmpty();
    clock.set(at(DOSE.plusDays(21), "09:00"));
    assertThat(row(RecallPart.SCALE_DUE).asksOn()).isEqualTo(DOSE.plusDays(21));
  }

  @Test
  void asksForABoosterAtTenPointsAndSaysSinceWhen() {
    plan();
    scored(9, DOSE.plusDays(14));
    assertThat(plannedNow().trigger()).isEmpty();
    scored(10, DOSE.plusDays(28));
    scored(13, DOSE.plusDays(42));

    assertThat(plannedNow().trigger())
        .contains(
            new OpenTrigger(
                DOSE.plusDays(28), Set.of(TriggerRule.SCORE), Optional.of(10), Optional.empty()));
    assertThat(row(RecallPart.TRIGGERED).recall()).isEqualTo(Recall.TRIGGERED);
    assertThat(row(RecallPart.EVERYBODY).asksOn()).isEqualTo(DOSE.plusDays(28));
  }

  @Test
  void keepsTheValuesOfAScaleFromWhoMayNotReadScales() {
    plan();
    scored(12, DOSE.plusDays(14));
    for (var role : List.of(Role.FRONT_DESK, Role.DIRECTOR)) {
      acting.as(
          role,
          () -> {
            var told = row(RecallPart.TRIGGERED).trigger().orElseThrow();
            assertThat(told).isEqualTo(plannedNow().trigger().orElseThrow());
            assertThat(told.since()).isEqualTo(DOSE.plusDays(14));
            assertThat(told.score()).isEmpty();
            assertThat(told.rules()).isEmpty();
          });
    }
    assertThat(row(RecallPart.TRIGGERED).trigger().orElseThrow().score()).contains(12);
  }

  @Test
  void takesBackWhatAStruckOutScoreAskedFor() {
    plan();
    var wrong = scored(17, DOSE.plusDays(14));
    measures.strikeOut(wrong.id(), "Entered for somebody else");

    assertThat(plannedNow().trigger()).isEmpty();
    assertThat(plannedNow().scaleDue()).contains(DOSE);
    assertThat(rows(RecallPart.TRIGGERED)).isEmpty();
  }

  @Test
  void asksByTheNextScoreWhenTheFirstIsStruckOut() {
    plan();
    var wrong = scored(17, DOSE.plusDays(14));
    scored(11, DOSE.plusDays(28));
    measures.strikeOut(wrong.id(), "Entered for somebody else");

    assertThat(plannedNow().trigger().orElseThrow().since()).isEqualTo(DOSE.plusDays(28));
  }

  @Test
  void isAnsweredByAPrescribersDecisionUntilTheNextScore() {
    plan();
    scored(12, DOSE.plusDays(14));
    acting.as(
        Role.FRONT_DESK,
        () ->
            assertThatThrownBy(() -> boosters.decide(patient, "no"))
                .isInstanceOf(AccessDeniedException.class));
    boosters.decide(patient, "A bad week after a loss; seen, we wait.");
    assertThat(plannedNow().trigger()).isEmpty();
    assertThatThrownBy(() -> boosters.decide(patient, "again"))
        .isInstanceOf(NothingTriggered.class);

    scored(14, DOSE.plusDays(28));
    assertThat(plannedNow().trigger().orElseThrow().since()).isEqualTo(DOSE.plusDays(28));
  }

  @Test
  void countsTheDaysFromTheTriggerToTheDose() {
    plan();
    scored(12, DOSE.plusDays(14));
    clock.set(at(DOSE.plusDays(20), "12:00"));
    given(session(SessionPurpose.BOOSTER), DOSE.plusDays(20));

    var plan = plannedNow();
    assertThat(plan.trigger()).isEmpty();
    assertThat(plan.doses())
        .containsExactly(
            new GivenBooster(
                DOSE.plusDays(20),
                BoosterMode.SYMPTOM,
                Optional.empty(),
                Optional.empty(),
                Optional.of(DOSE.plusDays(14))));
  }

  @Test
  void followsATaperToItsEnd() {
    var taper =
        new Taper(
            List.of(new TaperStep(1, 1, StepUnit.WEEKS), new TaperStep(1, 2, StepUnit.WEEKS)));
    boosters.plan(patient, taper, "As the symptoms fade");
    assertThat(due()).isEqualTo(DOSE.plusDays(7));

    given(session(SessionPurpose.SERIES), DOSE.plusDays(2));
    assertThat(due()).isEqualTo(DOSE.plusDays(9));
    given(session(SessionPurpose.BOOSTER), DOSE.plusDays(10));
    assertThat(due()).isEqualTo(DOSE.plusDays(24));
    given(session(SessionPurpose.BOOSTER), DOSE.plusDays(23));

    var plan = plannedNow();
    assertThat(plan.status()).isEqualTo(BoosterStatus.COMPLETED);
    assertThat(plan.due()).isEmpty();
    assertThat(plan.given()).isEqualTo(2);
    assertThat(plan.rhythm()).isEqualTo(taper);
    assertThat(rows(RecallPart.EVERYBODY)).isEmpty();
  }

  @Test
  void saysOfEachDoseWhetherItCameInTime() {
    boosters.plan(patient, new EveryMonths(1), "Holds for a month");
    given(session(SessionPurpose.BOOSTER), LocalDate.of(2027, 6, 17));
    given(session(SessionPurpose.BOOSTER), LocalDate.of(2027, 8, 1));

    assertThat(plannedNow().doses())
        .extracting(GivenBooster::inWindow)
        .containsExactly(Optional.of(false), Optional.of(true));
  }

  @Test
  void refusesATaperWithoutSteps() {
    assertThatThrownBy(() -> boosters.plan(patient, new Taper(List.of()), "none"))
        .isInstanceOf(BoosterRefused.class);
    assertThat(boosters.of(patient)).isEmpty();
  }

  @Test
  void showsTheLastAttemptToReachSomebody() {
    boosters.plan(patient, new EveryMonths(1), "Holds for a month");
    acting.as(
        Role.FRONT_DESK,
        () -> {
          recalls.contacted(patient, ContactOutcome.NO_ANSWER);
          clock.advance(Duration.ofHours(2));
          recalls.contacted(patient, ContactOutcome.WILL_CALL_BACK);
          assertThat(row(RecallPart.DOSE_DUE).contact())
              .contains(new LastContact(ContactOutcome.WILL_CALL_BACK, clock.instant()));
        });
  }

  @Test
  void readsEveryPartOfTheListInTwoStatementsAtMost() {
    plan();
    scored(12, DOSE.plusDays(14));
    for (var part : RecallPart.values()) {
      SqlCount.of(() -> recalls.due(FAR, part, Optional.empty(), 50)).isAtMost(2);
    }
  }

  private void plan() {
    boosters.plan(patient, new BySymptoms(), "Relapses at no fixed time");
  }

  private BoosterPlan plannedNow() {
    return boosters.of(patient).orElseThrow();
  }

  private LocalDate due() {
    return plannedNow().due().orElseThrow().calendar();
  }

  private DueBooster row(RecallPart part) {
    return rows(part).getFirst();
  }

  private List<DueBooster> rows(RecallPart part) {
    return recalls.due(FAR, part, Optional.empty(), 2000).stream()
        .filter(row -> row.patient().equals(patient))
        .toList();
  }

  /** The ninth item, which asks for more than a booster, is left at nought. */
  private Score scored(int total, LocalDate day) {
    clock.set(at(day, "10:00"));
    var answers = new ArrayList<>(Collections.nCopies(Instrument.PHQ_9.items(), 0));
    for (int point = 0; point < total; point++) {
      answers.set(point % 8, answers.get(point % 8) + 1);
    }
    answers.add(0);
    return measures.record(
        new NewMeasurement(patient, Instrument.PHQ_9, List.copyOf(answers), day));
  }

  private SessionId session(SessionPurpose purpose) {
    return sessions.plan(
        new SessionPlan(
            patient, own.site(), Route.INTRAVENOUS, Optional.empty(), purpose, at(DOSE, "12:00")));
  }

  /** A dose as the record of a session keeps it and tells of it. */
  private void given(SessionId session, LocalDate day) {
    var when = at(day, "12:00");
    database.update(
        "update medicine_session set dose_started_at = ?, administered_mg = 35 where id = ?",
        when.atOffset(ZoneOffset.UTC),
        session.value());
    transaction.executeWithoutResult(_ ->
        events.publishEvent(
            new DoseEnded(
                patient,
                session,
                Route.INTRAVENOUS,
                Milligrams.of("35"),
                own.site(),
                when,
                false,
                acting.id(Role.NURSE),
                when)));
  }
}
