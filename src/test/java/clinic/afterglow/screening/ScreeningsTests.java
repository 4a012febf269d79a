package clinic.afterglow.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.BloodPressure;
import clinic.afterglow.kernel.IllegalTransition;
import clinic.afterglow.kernel.Objection;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.outcomes.Instrument;
import clinic.afterglow.outcomes.Measures;
import clinic.afterglow.outcomes.NewMeasurement;
import clinic.afterglow.outcomes.SafetyAssessments;
import clinic.afterglow.outcomes.SuicideRisk;
import clinic.afterglow.patients.MedicineClass;
import clinic.afterglow.patients.Medicines;
import clinic.afterglow.patients.NewMedicine;
import clinic.afterglow.patients.NewPatient;
import clinic.afterglow.patients.PatientEvent;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.SexAtBirth;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ClinicTest
@RecordApplicationEvents
@WithStaff(Role.PRESCRIBER)
class ScreeningsTests {

  @Autowired ApplicationEvents events;

  @Autowired Screenings screenings;
  @Autowired Measures measures;
  @Autowired SafetyAssessments assessments;
  @Autowired Medicines medicines;
  @Autowired TestPatients patients;
  @Autowired Acting acting;
  @Autowired Clock clock;

  @Test
  void knowsNothingOfAPatientNobodyScreened() {
    var clearance = screenings.clearance(patients.registered());
    assertThat(clearance).isInstanceOf(Clearance.NotScreened.class);
    assertThat(clearance.permitsDosing()).isFalse();
  }

  @Test
  void clearsAPatientWithNothingInTheWay() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of());

    assertThat(decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of()).allowed()).isTrue();

    var clearance = screenings.clearance(patient);
    assertThat(clearance)
        .isInstanceOfSatisfying(
            Clearance.Cleared.class,
            cleared -> assertThat(cleared.by()).isEqualTo(acting.id(Role.PRESCRIBER)));
    assertThat(clearance.permitsDosing()).isTrue();
    assertThat(screenings.current(patient).orElseThrow().decision().orElseThrow().reason())
        .isEqualTo("Reviewed");
  }

  @Test
  void clearsWithConditions() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of("bipolarStable", Answer.YES));

    decide(
        patient,
        ScreeningOutcome.CLEARED_WITH_CONDITIONS,
        List.of("Keep the mood stabilizer", "Call the psychiatrist first"),
        Map.of());

    assertThat(screenings.clearance(patient))
        .isInstanceOfSatisfying(
            Clearance.ClearedWithConditions.class,
            cleared ->
                assertThat(cleared.conditions())
                    .containsExactly("Keep the mood stabilizer", "Call the psychiatrist first"));
    assertThat(screenings.clearance(patient).permitsDosing()).isTrue();
  }

  @Test
  void doesNotClearAnAbsoluteFindingUntilItWasAnError() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of("aneurysm", Answer.YES));

    var refused =
        decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of("aneurysm", "worth it"));
    assertThat(refused.allowed()).isFalse();
    assertThat(refused.objections())
        .extracting(Objection::rule)
        .containsExactly("screening.absolute");
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.NotScreened.class);

    screenings.markInError(id(patient), "aneurysm", "Mother has it, not the patient");

    assertThat(screenings.current(patient).orElseThrow().findings()).isEmpty();
    assertThat(screenings.current(patient).orElseThrow().answers().get("aneurysm").mistake())
        .isPresent();
    assertThat(decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of()).allowed()).isTrue();
  }

  @Test
  void declinesWithEveryReason() {
    var patient = patients.registered();
    submitted(
        patient,
        Route.INTRAVENOUS,
        Map.of("aneurysm", Answer.YES, "seizure", Answer.YES, "bodyMass", Answer.YES));

    decide(patient, ScreeningOutcome.NOT_CLEARED, List.of(), Map.of());

    assertThat(screenings.clearance(patient))
        .isInstanceOfSatisfying(
            Clearance.NotCleared.class,
            declined ->
                assertThat(declined.reasons())
                    .extracting(Objection::rule)
                    .containsExactly(
                        "screening.declined", "screening.aneurysm", "screening.seizure"));
    assertThat(screenings.clearance(patient).permitsDosing()).isFalse();
  }

  @Test
  void tellsTheFrontDeskThatButNotWhy() {
    var declined = patients.registered();
    submitted(declined, Route.INTRAVENOUS, Map.of("aneurysm", Answer.YES));
    decide(declined, ScreeningOutcome.NOT_CLEARED, List.of(), Map.of());
    var conditional = patients.registered();
    submitted(conditional, Route.INTRAVENOUS, Map.of());
    decide(conditional, ScreeningOutcome.CLEARED_WITH_CONDITIONS, List.of("Sober"), Map.of());

    assertThat(acting.as(Role.FRONT_DESK, () -> screenings.clearance(declined)))
        .isInstanceOfSatisfying(
            Clearance.NotCleared.class, shown -> assertThat(shown.reasons()).isEmpty());
    assertThat(acting.as(Role.FRONT_DESK, () -> screenings.clearance(conditional)))
        .isInstanceOfSatisfying(
            Clearance.ClearedWithConditions.class,
            shown -> assertThat(shown.conditions()).isEmpty());
  }

  @Test
  void tellsAnAdministratorNothing() {
    var patient = patients.registered();
    assertThatThrownBy(() -> acting.as(Role.ADMINISTRATOR, () -> screenings.clearance(patient)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(
            () -> acting.as(Role.ADMINISTRATOR, () -> screenings.clearances(List.of(patient))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void wantsRelativeFindingsWeighedAndKeepsTheWords() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of("eyePressure", Answer.YES));

    assertThat(decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of()).objections())
        .extracting(Objection::rule)
        .containsExactly("screening.benefitRisk");
    assertThat(
            decide(
                    patient,
                    ScreeningOutcome.CLEARED,
                    List.of(),
                    Map.of("eyePressure", "Treated, pressure normal"))
                .allowed())
        .isTrue();
    var decided = screenings.current(patient).orElseThrow();
    assertThat(decided.benefitRisk()).containsEntry("eyePressure", "Treated, pressure normal");
    assertThat(decided.findings()).extracting(Finding::rule).containsExactly("eyePressure");
  }

  @Test
  void clearsPsychosisForEsketamineAndForNothingElse() {
    var patient = patients.registered();
    submitted(patient, Route.NASAL_ESKETAMINE, Map.of("psychosis", Answer.YES));
    decide(
        patient,
        ScreeningOutcome.CLEARED,
        List.of(),
        Map.of("psychosis", "One episode twenty years ago"));

    assertThat(screenings.clearance(patient, Route.NASAL_ESKETAMINE).permitsDosing()).isTrue();
    assertThat(screenings.clearance(patient, Route.INTRAVENOUS))
        .isInstanceOfSatisfying(
            Clearance.NotCleared.class,
            declined ->
                assertThat(declined.reasons())
                    .containsExactly(Objection.hardStop("screening.psychosis")));
  }

  @Test
  void findsWhatTheMedicineListAndTheAgeSay() {
    var patient =
        patients.registered(
            new NewPatient(
                "Old",
                "Sample" + TestPatients.suffix(),
                "",
                "",
                LocalDate.now(clock).minusYears(70),
                SexAtBirth.MALE,
                "",
                "",
                null,
                patients.site("Europe/Vienna")));
    medicines.start(
        patient,
        new NewMedicine(
            "Lorazepam", MedicineClass.BENZODIAZEPINE, "1 mg", new BigDecimal("10"), null));
    medicines.start(
        patient, new NewMedicine("Phenelzine", MedicineClass.MAOI, "15 mg", null, null));
    submitted(patient, Route.INTRAVENOUS, Map.of());

    assertThat(screenings.current(patient).orElseThrow().findings())
        .extracting(Finding::rule)
        .containsExactly("ageOlder", "benzodiazepineHigh", "maoi");
  }

  @Test
  void findsAPressureAndATestThatTheNurseEntered() {
    var patient = patients.registered();
    var id = screenings.begin(patient, Route.INTRAVENOUS);
    var today = LocalDate.now(clock);
    acting.as(
        Role.NURSE,
        () -> {
          screenings.measure(id, new PressureReading(new BloodPressure(165, 95), today));
          screenings.measure(id, new PregnancyTest(today, true));
        });

    assertThat(screenings.current(patient).orElseThrow().findings())
        .extracting(Finding::rule)
        .containsExactly("pressureHigh", "pregnancyPositive");
  }

  @Test
  void isHandedOverWholeAndGivenBack() {
    var patient = patients.registered();
    var id = screenings.begin(patient, Route.INTRAVENOUS);
    assertThat(screenings.begin(patient, Route.INTRAVENOUS)).isEqualTo(id);
    assertThatThrownBy(() -> screenings.submit(id)).isInstanceOf(UnansweredQuestions.class);
    assertThatThrownBy(() -> screenings.answer(id, "maoi", Answer.NO, ""))
        .isInstanceOf(NoSuchQuestion.class);

    submitted(patient, Route.INTRAVENOUS, Map.of());

    assertThatThrownBy(() -> screenings.answer(id, "aneurysm", Answer.YES, ""))
        .isInstanceOf(IllegalTransition.class);
    screenings.reopen(id);
    screenings.answer(id, "aneurysm", Answer.YES, "");
    assertThatThrownBy(() -> decide(patient, ScreeningOutcome.NOT_CLEARED, List.of(), Map.of()))
        .isInstanceOf(IllegalTransition.class);
  }

  @Test
  void decidesOnlyWhatThePrescriberHasRead() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of("aneurysm", Answer.YES));
    long read = screenings.current(patient).orElseThrow().version();
    screenings.markInError(id(patient), "aneurysm", "Wrong chart");

    assertThatThrownBy(() ->
            screenings.decide(
                new ScreeningDecision(
                    id(patient), read, ScreeningOutcome.CLEARED, "Reviewed", List.of(), Map.of())))
        .isInstanceOf(OptimisticLockingFailureException.class);
  }

  @Test
  void lastDecisionCounts() {
    var patient = cleared();
    submitted(patient, Route.INTRAVENOUS, Map.of("aneurysm", Answer.YES));
    assertThat(screenings.clearance(patient).permitsDosing()).isTrue();
    decide(patient, ScreeningOutcome.NOT_CLEARED, List.of(), Map.of());

    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.NotCleared.class);
    assertThat(screenings.of(patient, 10).earlier()).hasSize(1);
  }

  @Test
  void fallsOnHoldWithTheAnswerAndComesBackWithTheAssessment() {
    var patient = cleared();

    measures.record(
        new NewMeasurement(
            patient, Instrument.PHQ_9, Collections.nCopies(9, 1), LocalDate.now(clock)));

    assertThat(screenings.clearance(patient))
        .isInstanceOfSatisfying(
            Clearance.Held.class,
            held -> assertThat(held.reasonKey()).isEqualTo("HoldReason.SUICIDE_RISK"));
    assertThat(screenings.clearance(patient).permitsDosing()).isFalse();
    assertThatThrownBy(() -> screenings.release(patient, HoldReason.SUICIDE_RISK, "Talked"))
        .isInstanceOf(ReleasedByAssessmentOnly.class);

    acting.as(Role.NURSE, () -> assess(patient));

    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.Cleared.class);
  }

  @Test
  void asksForAnAssessmentWhenSomebodyHoldsForSuicideRiskSoThatItCanBeLifted() {
    var patient = cleared();

    acting.as(
        Role.THERAPIST,
        () -> {
          screenings.hold(patient, HoldReason.SUICIDE_RISK);
          screenings.hold(patient, HoldReason.SUICIDE_RISK);
        });

    assertThat(screenings.holds(patient)).hasSize(1);
    acting.as(Role.NURSE, () -> assess(patient));
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.Cleared.class);
  }

  @Test
  void staysOnHoldAfterAnAssessmentOfHighRiskUntilAPrescriberGivesAReason() {
    var patient = cleared();
    acting.as(
        Role.THERAPIST,
        () -> {
          screenings.hold(patient, HoldReason.SUICIDE_RISK);
          assessments.assess(
              assessments.of(patient, 1).getFirst().id(), SuicideRisk.HIGH, "Plan and means");
        });

    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.Held.class);
    assertThat(screenings.holds(patient))
        .extracting(HoldDetails::reason)
        .containsExactly(HoldReason.SUICIDE_RISK_HIGH);
    acting.as(
        Role.NURSE,
        () -> {
          screenings.hold(patient, HoldReason.SUICIDE_RISK);
          assess(patient);
        });
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.Held.class);

    screenings.release(patient, HoldReason.SUICIDE_RISK_HIGH, "Admitted, seen, safe in clinic");
    assertThat(screenings.clearance(patient).permitsDosing()).isTrue();
  }

  @Test
  void tellsTheFrontDeskThatSomebodyIsHeldButNotWhy() {
    var patient = cleared();
    acting.as(Role.THERAPIST, () -> screenings.hold(patient, HoldReason.SUICIDE_RISK));

    acting.as(
        Role.FRONT_DESK,
        () -> {
          assertThat(screenings.clearance(patient))
              .isInstanceOfSatisfying(
                  Clearance.Held.class,
                  held -> assertThat(held.reasonKey()).isEqualTo("screening.hold.team"));
          assertThatThrownBy(() -> screenings.holds(patient))
              .isInstanceOf(AccessDeniedException.class);
        });
  }

  @Test
  void fallsOnHoldWhenTheScreenerShowsHighRiskWhoeverEntersIt() {
    var patient = cleared();
    acting.as(
        Role.FRONT_DESK,
        () -> {
          var id = screenings.begin(patient, Route.INTRAVENOUS);
          screenings.answer(id, "suicideHigh", Answer.YES, "");
        });
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.Held.class);
    assertThat(assessments.of(patient, 5)).hasSize(1);
  }

  @Test
  void isHeldByWhoeverTreatsAndReleasedByAPrescriber() {
    var patient = cleared();
    acting.as(
        Role.THERAPIST,
        () -> {
          screenings.hold(patient, HoldReason.ADVERSE_EVENT);
          screenings.hold(patient, HoldReason.ADVERSE_EVENT);
        });
    assertThat(screenings.holds(patient)).hasSize(1);
    assertThatThrownBy(() ->
            acting.as(
                Role.NURSE,
                () -> screenings.release(patient, HoldReason.ADVERSE_EVENT, "Fine now")))
        .isInstanceOf(AccessDeniedException.class);

    screenings.release(patient, HoldReason.ADVERSE_EVENT, "Recovered, reviewed");

    assertThat(screenings.clearance(patient).permitsDosing()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PRESCRIBER")
  void isDecidedByAPrescriberOnly(Role role) {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of());
    var current = screenings.current(patient).orElseThrow();
    assertThatThrownBy(() ->
            acting.as(
                role,
                () ->
                    screenings.decide(
                        new ScreeningDecision(
                            current.id(),
                            current.version(),
                            ScreeningOutcome.CLEARED,
                            "Fine",
                            List.of(),
                            Map.of()))))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(screenings.clearance(patient)).isInstanceOf(Clearance.NotScreened.class);
    assertThat(events.stream(AuthorizationDeniedEvent.class)).hasSize(1);
  }

  @Test
  void tellsTheAuditTrailOfEveryStep() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of("aneurysm", Answer.YES));
    screenings.markInError(id(patient), "aneurysm", "Wrong chart");
    decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of());
    screenings.hold(patient, HoldReason.CHECK_IN);
    screenings.release(patient, HoldReason.CHECK_IN, "Cleared up");

    assertThat(
            events.stream(PatientEvent.class)
                .filter(event -> event.patient().equals(patient))
                .filter(event -> !(event instanceof QuestionAnswered))
                .map(event -> event.getClass().getSimpleName() + " " + event.detail()))
        .containsSubsequence(
            "ScreeningOpened INTRAVENOUS",
            "ScreeningSubmitted ",
            "AnswerMarkedInError aneurysm",
            "PatientCleared CLEARED",
            "ClearanceWithdrawn CHECK_IN",
            "ClearanceRestored CHECK_IN");
    assertThat(events.stream(QuestionAnswered.class).map(QuestionAnswered::detail))
        .contains("aneurysm YES");
  }

  @Test
  void frontDeskCollectsAndDoesNotReadBack() {
    var patient = patients.registered();
    acting.as(Role.FRONT_DESK, () -> submitted(patient, Route.INTRAVENOUS, Map.of()));
    assertThat(acting.as(Role.FRONT_DESK, () -> screenings.current(patient))).isEmpty();
    assertThat(acting.as(Role.FRONT_DESK, () -> screenings.of(patient, 5)).earlier()).isEmpty();
  }

  @Test
  void readsClearancesOfManyInOneStatement() {
    var cleared = cleared();
    var unknown = patients.registered();
    var declined = patients.registered();
    submitted(declined, Route.ORAL, Map.of("mania", Answer.YES));
    decide(declined, ScreeningOutcome.NOT_CLEARED, List.of(), Map.of());
    var all = List.of(cleared, unknown, declined);

    SqlCount.of(() -> screenings.clearances(all)).is(1);
    assertThat(screenings.clearances(all))
        .hasEntrySatisfying(cleared, c -> assertThat(c).isInstanceOf(Clearance.Cleared.class))
        .hasEntrySatisfying(unknown, c -> assertThat(c).isInstanceOf(Clearance.NotScreened.class))
        .hasEntrySatisfying(declined, c -> assertThat(c).isInstanceOf(Clearance.NotCleared.class));
    SqlCount.of(() -> screenings.clearance(cleared)).is(1);
    SqlCount.of(() -> screenings.current(declined)).isAtMost(7);
  }

  private PatientId cleared() {
    var patient = patients.registered();
    submitted(patient, Route.INTRAVENOUS, Map.of());
    decide(patient, ScreeningOutcome.CLEARED, List.of(), Map.of());
    return patient;
  }

  private void assess(PatientId patient) {
    assessments.assess(
        assessments.of(patient, 1).getFirst().id(), SuicideRisk.LOW, "Assessed, safe");
  }

  private void submitted(PatientId patient, Route route, Map<String, Answer> answers) {
    var id = screenings.begin(patient, route);
    screenings
        .current(patient)
        .orElseThrow()
        .questions()
        .forEach(question ->
            screenings.answer(
                id, question.rule(), answers.getOrDefault(question.rule(), Answer.NO), ""));
    screenings.submit(id);
  }

  private ScreeningId id(PatientId patient) {
    return screenings.current(patient).orElseThrow().id();
  }

  private clinic.afterglow.kernel.Decision decide(
      PatientId patient,
      ScreeningOutcome outcome,
      List<String> conditions,
      Map<String, String> weighed) {
    var current = screenings.current(patient).orElseThrow();
    return screenings.decide(
        new ScreeningDecision(
            current.id(), current.version(), outcome, "Reviewed", conditions, weighed));
  }
}
