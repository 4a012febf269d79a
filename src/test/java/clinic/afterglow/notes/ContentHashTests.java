package clinic.afterglow.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentHashTests {

  @Test
  void isTheSameForTheSameParts() {
    assertThat(ContentHash.of("a", 1)).isEqualTo(ContentHash.of("a", 1)).hasSize(64);
  }

  @Test
  void tellsPartsApartThatReadTheSameTogether() {
    assertThat(ContentHash.of("ab", "c")).isNotEqualTo(ContentHash.of("a", "bc"));
    assertThat(ContentHash.of("a", "")).isNotEqualTo(ContentHash.of("a"));
  }

  /** printf '\0\0\0\1a\0\0\0\2\303\251' | sha256sum */
  @Test
  void isThePublishedFunctionOverThePublishedForm() {
    assertThat(ContentHash.of("a", "é"))
        .isEqualTo("1c063bcc31008a2fc30567fa788c6ac017fcf0ff665ee769c4272dd192d5f790");
  }
}
