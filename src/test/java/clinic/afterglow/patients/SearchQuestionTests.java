package clinic.afterglow.patients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQuestionTests {

  @ParameterizedTest
  @CsvSource({
    "O’Brien, obrien",
    "o'brien, obrien",
    "ŁUKASZ, lukasz",
    "Zoë, zoe",
    "Müßig, mussig",
    "Søren, soren",
    "Ли, u043bu0438"
  })
  void foldsAccentsAndCase(String written, String encoded) {
    assertThat(SearchWords.of(written)).map(SearchWords::encoded).containsExactly(encoded);
  }

  @Test
  void splitsDoubleNames() {
    assertThat(SearchWords.of("Smith-Jones de la Cruz"))
        .containsExactly("smith", "jones", "de", "la", "cruz");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1980-03-31",
        "3/31/1980",
        "31.03.1980",
        "03/31/80",
        "31 Mar 1980",
        "March 31, 1980",
        "Mar 31st 1980"
      })
  void readsADateHoweverItIsSpelled(String spelled) {
    assertThat(SpelledDates.in(spelled).days()).contains(LocalDate.of(1980, 3, 31));
  }

  @Test
  void readsADateThatCanBeReadInTwoWaysInBoth() {
    assertThat(SpelledDates.in("smith 4/3/1980"))
        .isEqualTo(
            new SpelledDates.Found(
                "smith  ", Set.of(LocalDate.of(1980, 3, 4), LocalDate.of(1980, 4, 3))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"312-555-0100", "31/31/1980", "mara sample", "", "1980"})
  void takesNothingElseForADate(String text) {
    assertThat(SpelledDates.in(text).days()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "mar, mas",
    "maz, mb",
    "m9, ma",
    "zz, " + "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"
  })
  void endsARangeBehindEverythingThatBeginsLikeIt(String prefix, String end) {
    assertThat(SearchQuestion.after(prefix)).isEqualTo(end);
  }

  @Test
  void asksNothingOfBlanksAndSigns() {
    assertThat(SearchQuestion.of("  -- ").asksNothing()).isTrue();
  }
}
