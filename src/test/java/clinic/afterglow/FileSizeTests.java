package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FileSizeTests {

  private static final int MOST = 200;

  @Test
  void everyFileFitsOnTwoScreens() {
    assertThat(Sources.under("src/main/java", ".java"))
        .isNotEmpty()
        .allSatisfy(file ->
            assertThat(codeLines(file)).as("code lines of %s", file).isLessThanOrEqualTo(MOST));
  }

  /** Lines that are neither blank nor import nor comment. */
  private static int codeLines(Path file) {
    int code = 0;
    boolean inComment = false;
    for (String raw : Sources.read(file).lines().toList()) {
      String line = raw.strip();
      inComment |= line.startsWith("/*");
      if (!inComment && !line.isEmpty() && !line.startsWith("//") && !line.startsWith("import ")) {
        code++;
      }
      inComment &= !line.contains("*/");
    }
    return code;
  }
}
