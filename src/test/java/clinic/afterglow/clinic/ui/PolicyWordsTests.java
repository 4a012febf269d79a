package clinic.afterglow.clinic.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyWordsTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONDAY,WEDNESDAY,FRIDAY | Monday, Wednesday, Friday
          SUNDAY                  | Sunday
          0,5,15,30               | 0, 5, 15, 30
          160/100                 | 160/100
          0.5                     | 0.5
          """)
  void writesListsAsPeopleReadThem(String stored, String words) {
    assertThat(PolicyWords.of(stored)).isEqualTo(words);
  }
}
