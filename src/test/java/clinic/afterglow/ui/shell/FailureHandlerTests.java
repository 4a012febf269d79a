package clinic.afterglow.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.NewAccount;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.ViewTest;
import java.util.Set;
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
  private @Autowired Accounts accounts;
  private @Autowired Acting acting;

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

  @Test
  void keepsValuesOutOfTheLogOfTheObjectMapperToo(CapturedOutput log) {
    var longName = "Quinceañera O’Shaughnessy ".repeat(20);
    var wanted = new NewAccount("too-long-a-name", longName, Acting.PASSWORD, Set.of(Role.NURSE));

    assertThatThrownBy(() -> acting.as(Role.ADMINISTRATOR, () -> accounts.open(wanted)))
        .isInstanceOf(DataAccessException.class);

    assertThat(log.getAll()).doesNotContain("Shaughnessy");
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
