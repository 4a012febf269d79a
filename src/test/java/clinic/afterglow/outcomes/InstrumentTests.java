package clinic.afterglow.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.patients.PatientId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstrumentTests {

  @ParameterizedTest
  @CsvSource({
    "PHQ_9, 0, MINIMAL",
    "PHQ_9, 4, MINIMAL",
    "PHQ_9, 5, MILD",
    "PHQ_9, 9, MILD",
    "PHQ_9, 10, MODERATE",
    "PHQ_9, 14, MODERATE",
    "PHQ_9, 15, MODERATELY_SEVERE",
    "PHQ_9, 19, MODERATELY_SEVERE",
    "PHQ_9, 20, SEVERE",
    "PHQ_9, 27, SEVERE",
    "GAD_7, 0, MINIMAL",
    "GAD_7, 4, MINIMAL",
    "GAD_7, 5, MILD",
    "GAD_7, 9, MILD",
    "GAD_7, 10, MODERATE",
    "GAD_7, 14, MODERATE",
    "GAD_7, 15, SEVERE",
    "GAD_7, 21, SEVERE"
  })
  void namesTheBandOfATotal(Instrument instrument, int total, SymptomSeverity severity) {
    assertThat(instrument.severity(total)).isEqualTo(severity);
  }

  @ParameterizedTest
  @CsvSource({"PHQ_9, -1", "PHQ_9, 28", "GAD_7, 22"})
  void knowsNoTotalOutsideItsRange(Instrument instrument, int total) {
    assertThatThrownBy(() -> instrument.severity(total))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "PHQ_9, 27, 44249-1, 44261-6, 9",
    "GAD_7, 21, 69737-5, 70274-6, 7",
  })
  void carriesItsRangeAndCodes(
      Instrument instrument, int maximum, String panel, String total, int items) {
    assertThat(instrument.maximum()).isEqualTo(maximum);
    assertThat(instrument.loinc().panel()).isEqualTo(panel);
    assertThat(instrument.loinc().total()).isEqualTo(total);
    assertThat(instrument.items()).isEqualTo(items);
  }

  @Test
  void addsUpWhatWasAnsweredCompletely() {
    assertThat(Scoring.total(Instrument.PHQ_9, List.of(3, 2, 1, 0, 3, 2, 1, 0, 3))).contains(15);
    assertThat(Scoring.total(Instrument.GAD_7, Collections.nCopies(7, 3))).contains(21);
  }

  @Test
  void doesNotCountTheDifficulty() {
    assertThat(Scoring.total(Instrument.PHQ_9, List.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 3))).contains(9);
  }

  @Test
  void givesNoTotalWhileOneItemIsOpen() {
    assertThat(Scoring.total(Instrument.PHQ_9, Arrays.asList(3, 2, 1, null, 3, 2, 1, 0, 3)))
        .isEmpty();
    assertThat(Scoring.total(Instrument.PHQ_9, Collections.nCopies(8, 3))).isEmpty();
    assertThat(Scoring.total(Instrument.GAD_7, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, false", "1, true", "2, true", "3, true"})
  void flagsAnyThoughtOfDeathWhateverTheTotal(int ninth, boolean flagged) {
    assertThat(Scoring.flagsSuicideRisk(Instrument.PHQ_9, List.of(0, 0, 0, 0, 0, 0, 0, 0, ninth)))
        .isEqualTo(flagged);
    assertThat(
            Scoring.flagsSuicideRisk(
                Instrument.PHQ_9, Arrays.asList(null, 0, 0, 0, 0, 0, 0, 0, ninth)))
        .isEqualTo(flagged);
  }

  @Test
  void flagsNothingWithoutThatItem() {
    assertThat(Scoring.flagsSuicideRisk(Instrument.GAD_7, Collections.nCopies(7, 3))).isFalse();
    assertThat(Scoring.flagsSuicideRisk(Instrument.PHQ_9, Collections.nCopies(8, 3))).isFalse();
    assertThat(
            Scoring.flagsSuicideRisk(Instrument.PHQ_9, Arrays.asList(3, 3, 3, 3, 3, 3, 3, 3, null)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PHQ_9, -1, 9", "PHQ_9, 4, 9", "PHQ_9, 0, 11", "GAD_7, 0, 8"})
  void refusesAnswersThatCannotBe(Instrument instrument, int answer, int number) {
    var answers = Collections.nCopies(number, answer);
    assertThatThrownBy(() ->
            new NewMeasurement(PatientId.next(), instrument, answers, LocalDate.of(2026, 11, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
