package clinic.afterglow.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneTimeCodeTests {

  private final OneTimeCode code = new OneTimeCode();

  @Test
  void isReadInGroupsAndTypedAsOneLikes() {
    assertThat(code.readable()).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}");
    assertThatCode(() -> code.check(code.readable())).doesNotThrowAnyException();
    assertThatCode(() -> code.check(" " + code.readable().replace("-", " ").toLowerCase()))
        .doesNotThrowAnyException();
  }

  @Test
  void differsAtEachStart() {
    assertThat(new OneTimeCode().readable()).isNotEqualTo(code.readable());
  }

  @Test
  void countsNoMoreAfterFiveWrongTries() {
    for (int left = OneTimeCode.TRIES - 1; left >= 0; left--) {
      assertThatThrownBy(() -> code.check("guess")).isInstanceOf(CodeRefused.class);
    }
    assertThatThrownBy(() -> code.check(code.readable())).isInstanceOf(TooManyTries.class);
  }

  @Test
  void tellsHowManyTriesAreLeft() {
    assertThatThrownBy(() -> code.check(""))
        .isInstanceOfSatisfying(
            CodeRefused.class, refused -> assertThat(refused.values()).isEqualTo(List.of(4)));
  }
}
