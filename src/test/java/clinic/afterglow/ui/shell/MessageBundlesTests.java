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
  })
  void countsInTheSingularAndInThePlural(String key, int number, String words) {
    assertThat(bundles.getTranslation(key, Locale.US, number)).isEqualTo(words);
  }
}
