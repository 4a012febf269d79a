package clinic.afterglow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.kernel.AlreadyStruckOut;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.patients.TestPatients;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.SqlCount;
import clinic.afterglow.support.WithStaff;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@ClinicTest
@WithStaff(Role.PRESCRIBER)
class MeasuresTests {

  @Autowired Measures measures;
  @Autowired SafetyAssessments assessments;
  @Autowired TestPatients patients;
  @Autowired Acting acting;
  @Autowired Clock clock;

  @Test
  void keepsWhatWasAnsweredAndItsTotal() {
    var patient = patients.registered();
    var answers = List.<@Nullable Integer>of(3, 2, 1, 0, 3, 2, 1, 0, 0, 2);

    var score = measures.record(taken(patient, Instrument.PHQ_9, answers, today()));

    var kept = measures.trajectory(patient, Instrument.PHQ_9);
    assertThat(kept).containsExactly(score);
    assertThat(kept.getFirst().answers()).isEqualTo(answers);
    assertThat(kept.getFirst().total()).contains(12);
    assertThat(kept.getFirst().severity()).contains(SymptomSeverity.MODERATE);
  }

  @Test
  void keepsAnIncompleteOneWithoutATotal() {
    var patient = patients.registered();
    var answers = Arrays.<@Nullable Integer>asList(3, null, 1, 0, 3, 2, 1);

    measures.record(taken(patient, Instrument.GAD_7, answers, today()));

    var kept = measures.trajectory(patient, Instrument.GAD_7).getFirst();
    assertThat(kept.total()).isEmpty();
    assertThat(kept.answers()).isEqualTo(answers);
    assertThat(measures.latest(patient, Instrument.GAD_7)).isEmpty();
  }

  @Test
  void strikesAWrongEntryOutAndKeepsItReadable() {
    var patient = patients.registered();
    var wrong = measures.record(taken(patient, Instrument.GAD_7, all(3, 7), today()));
    var right = measures.record(taken(patient, Instrument.GAD_7, all(1, 7), today()));

    measures.strikeOut(wrong.id(), "Of another patient");

    assertThat(measures.trajectory(patient, Instrument.GAD_7)).containsExactly(right);
    assertThat(measures.entries(patient, 10))
        .filteredOn(score -> score.id().equals(wrong.id()))
        .singleElement()
        .satisfies(score -> {
          assertThat(score.total()).contains(21);
          assertThat(score.struckOut().orElseThrow().reason()).isEqualTo("Of another patient");
          assertThat(score.struckOut().orElseThrow().by()).isEqualTo(acting.id(Role.PRESCRIBER));
        });
    assertThatThrownBy(() -> measures.strikeOut(wrong.id(), "Again"))
        .isInstanceOf(AlreadyStruckOut.class);
  }

  @Test
  void findsTheScoresAroundASeries() {
    var patient = patients.registered();
    var first = today().minusDays(30);
    var last = first.plusDays(11);
    var baseline = measures.record(taken(patient, Instrument.PHQ_9, noRisk(3), first));
    var end = measures.record(taken(patient, Instrument.PHQ_9, noRisk(1), last.plusDays(2)));

    assertThat(measures.baseline(patient, Instrument.PHQ_9, first)).contains(baseline);
    assertThat(measures.seriesEnd(patient, Instrument.PHQ_9, last)).contains(end);
    assertThat(measures.change(baseline, end).response()).isTrue();
  }

  @Test
  void refusesAQuestionnaireWithoutOneAnswer() {
    var patient = patients.registered();
    var blank = new ArrayList<@Nullable Integer>(Collections.nCopies(9, null));
    assertThatThrownBy(() -> measures.record(taken(patient, Instrument.PHQ_9, blank, today())))
        .isInstanceOf(NothingAnswered.class);
    assertThatThrownBy(() -> measures.record(taken(patient, Instrument.PHQ_9, List.of(), today())))
        .isInstanceOf(NothingAnswered.class);
  }

  @Test
  void refusesADayThatHasNotCome() {
    var patient = patients.registered();
    assertThatThrownBy(
            () -> measures.record(taken(patient, Instrument.GAD_7, all(0, 7), today().plusDays(2))))
        .isInstanceOf(TakenInTheFuture.class);
  }

  @Test
  void asksForAClinicianOnceUntilOneHasAssessedThePatient() {
    var patient = patients.registered();
    measures.record(taken(patient, Instrument.PHQ_9, all(1, 9), today()));
    measures.record(taken(patient, Instrument.PHQ_9, all(2, 9), today()));

    var open = assessments.of(patient, 10);
    assertThat(open).singleElement().satisfies(a -> assertThat(a.done()).isEmpty());
    assertThat(assessments.waiting(10_000)).contains(open.getFirst());

    acting.as(
        Role.THERAPIST,
        () -> assessments.assess(open.getFirst().id(), SuicideRisk.LOW, "Safety plan agreed"));

    var done = assessments.of(patient, 10).getFirst().done().orElseThrow();
    assertThat(done.by()).isEqualTo(acting.id(Role.THERAPIST));
    assertThat(done.risk()).isEqualTo(SuicideRisk.LOW);
    assertThat(assessments.waiting(10_000)).noneMatch(waiting -> waiting.patient().equals(patient));
    assertThatThrownBy(
            () -> assessments.assess(open.getFirst().id(), SuicideRisk.HIGH, "Once more"))
        .isInstanceOf(AlreadyAssessed.class);
  }

  @Test
  void asksForNobodyWhenTheAnswerIsNotAtAll() {
    var patient = patients.registered();
    measures.record(taken(patient, Instrument.PHQ_9, noRisk(3), today()));
    assertThat(assessments.of(patient, 10)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"FRONT_DESK", "DIRECTOR", "ADMINISTRATOR"})
  void keepsAnswersFromThoseWhoDoNotTreat(Role role) {
    var patient = patients.registered();
    assertThatThrownBy(() -> acting.as(role, () -> measures.trajectory(patient, Instrument.PHQ_9)))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> acting.as(role, () -> measures.entries(patient, 10)))
        .isInstanceOf(AccessDeniedException.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"THERAPIST", "NURSE"})
  void letsOthersWhoTreatReadAndNotWrite(Role role) {
    var patient = patients.registered();
    assertThat(acting.as(role, () -> measures.trajectory(patient, Instrument.PHQ_9))).isEmpty();
    assertThatThrownBy(() ->
            acting.as(
                role, () -> measures.record(taken(patient, Instrument.GAD_7, all(0, 7), today()))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void readsInOneStatement() {
    var patient = patients.registered();
    for (int day = 1; day <= 5; day++) {
      measures.record(taken(patient, Instrument.PHQ_9, noRisk(1), today().minusDays(day)));
    }
    SqlCount.of(() -> measures.trajectory(patient, Instrument.PHQ_9)).is(1);
    SqlCount.of(() -> measures.entries(patient, 50)).is(1);
    SqlCount.of(() -> assessments.waiting(20)).is(1);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static NewMeasurement taken(
      PatientId patient, Instrument instrument, List<@Nullable Integer> answers, LocalDate on) {
    return new NewMeasurement(patient, instrument, answers, on);
  }

  private static List<@Nullable Integer> all(int answer, int items) {
    return Collections.nCopies(items, answer);
  }

  /** Nine answers with “not at all” to the last. */
  private static List<@Nullable Integer> noRisk(int answer) {
    return List.of(answer, answer, answer, answer, answer, answer, answer, answer, 0);
  }
}
