package clinic.afterglow.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.CurrentUser;
import clinic.afterglow.security.Role;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@ClinicTest
class ClinicTestTests {

  @Autowired Acting acting;
  @Autowired Accounts accounts;
  @Autowired CurrentUser user;
  @Autowired Clock clock;
  @Autowired TestClock testClock;
  @Autowired DataSource database;

  @Test
  void runsOnTheDatabaseThatWasAskedFor() throws SQLException {
    try (var connection = database.getConnection()) {
      assertThat(connection.getMetaData().getDatabaseProductName())
          .isEqualTo(TestDatabase.onPostgreSql() ? "PostgreSQL" : "H2");
    }
  }

  @Test
  void actsWithTheRightsOfTheRoleAndNoMore() {
    assertThat(acting.as(Role.NURSE, user::id)).isEqualTo(acting.id(Role.NURSE));
    assertThat(acting.as(Role.ADMINISTRATOR, accounts::all)).isNotEmpty();
    assertThatThrownBy(() -> acting.as(Role.NURSE, accounts::all))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void actsAsASecondPersonOfTheSameRole() {
    var second = acting.open("second-nurse", Role.NURSE);

    assertThat(acting.as("second-nurse", user::id))
        .isEqualTo(second)
        .isNotEqualTo(acting.id(Role.NURSE));
  }

  @Test
  void isSignedInAsNobodyUnlessAsked() {
    assertThatThrownBy(accounts::all)
        .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
  }

  @Test
  @WithStaff(Role.THERAPIST)
  void isSignedInForAWholeTest() {
    assertThat(user.id()).isEqualTo(acting.id(Role.THERAPIST));
    assertThat(user.is(Role.THERAPIST)).isTrue();
  }

  @Test
  void letsTheClockStandAndMove() {
    var noon = Instant.parse("2026-11-02T12:00:00.123456789Z");
    testClock.set(noon);
    testClock.advance(Duration.ofHours(2));

    assertThat(clock.instant()).isEqualTo("2026-11-02T14:00:00.123456Z");
    testClock.reset();
    assertThat(clock.instant()).isAfter(noon);
  }

  @Test
  @WithStaff(Role.ADMINISTRATOR)
  void countsTheStatementsOfAnInteraction() {
    SqlCount.of(accounts::all).is(1);
    SqlCount.of(() -> accounts.staff(Role.NURSE)).is(1);
    SqlCount.of(() -> {}).is(0);
    assertThatThrownBy(() -> SqlCount.of(accounts::all).isAtMost(0))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("from account");
  }
}
