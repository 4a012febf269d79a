package clinic.afterglow.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NewAccountTests {

  @Test
  void neverPrintsThePassword() {
    var wanted = new NewAccount("ana", "Ana Lopez", "correct horse battery", Set.of(Role.NURSE));
    assertThat(wanted.toString()).contains("ana").doesNotContain("horse");
  }
}
