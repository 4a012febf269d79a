package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class FailureHandlerTests extends ViewTest {

  private @Autowired JdbcTemplate database;

  @Test
  void logsWhereItFailedButNoneOfTheValues(CapturedOutput log) {
    var words = FailureHandler.inWords(refusedByTheDatabase("Quinceañera O’Shaughnessy"));

    var reference = words.replaceAll(".*\\b([0-9A-F]{8})\\b.*", "$1");
    assertThat(log.getAll())
        .contains(reference)
        .contains("DataIntegrityViolationException")
        .contains("FailureHandlerTests.refusedByTheDatabase")
        .doesNotContain("Shaughnessy");
    assertThat(words).doesNotContain("Shaughnessy", "Exception");
  }

  private DataAccessException refusedByTheDatabase(String name) {
    try {
      database.update("insert into account_role (account, role) values (?, ?)", null, name);
    } catch (DataAccessException refused) {
      return refused;
    }
    throw new AssertionError("the database took it");
  }
}
