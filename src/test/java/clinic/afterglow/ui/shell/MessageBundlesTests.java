package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageBundlesTests {

  private final MessageBundles bundles = new MessageBundles();

  @ParameterizedTest
  @CsvSource({
    "repair.apply, 1, Move 1 visit",
    "repair.apply, 2, Move 2 visits",
    "fact.AttendanceIncomplete, 1, For one participant it is not said whether they came.",
    "fact.AttendanceIncomplete, 3, For 3 participants it is not said whether they came.",
  })
  void countsInTheSingularAndInThePlural(String key, int number, String words) {
    assertThat(bundles.getTranslation(key, Locale.US, number)).isEqualTo(words);
  }
}
