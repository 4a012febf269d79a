package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody lands on their own Today, and is told plainly what is not theirs. */
@ClinicTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RolesJourneyTests {

  /** For each role a page that is not for it (clinical rules, section 12). */
  private static final Map<Role, String> FORBIDDEN =
      Map.of(
          Role.FRONT_DESK, "/stock",
          Role.THERAPIST, "/accounts",
          Role.NURSE, "/accounts",
          Role.PRESCRIBER, "/accounts",
          Role.DIRECTOR, "/accounts",
          Role.ADMINISTRATOR, "/reports");

  @LocalServerPort int port;
  @Autowired Acting acting;
  @Autowired JdbcClient database;

  Browser browser;

  @BeforeAll
  void openBrowser() {
    browser = new Browser(port, "roles");
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void landsOnTodayAndIsRefusedPlainlyWithARowInTheAuditTrail(Role role) {
    var page = browser.as(acting.member(role));
    browser.picture(page, "today-" + role);
    long before = refusals();
    page.navigate(FORBIDDEN.get(role));
    assertThat(page.getByText("it is not for your role")).isVisible();
    browser.picture(page, "refused-" + role);
    org.assertj.core.api.Assertions.assertThat(refusals()).isGreaterThan(before);
    assertThat(page.locator("body")).not().containsText("Exception");
  }

  private long refusals() {
    return database
        .sql("select count(*) from audit_event where action = 'Refused'")
        .query(Long.class)
        .single();
  }
}
