package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.TestClock;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a role can reach, on a desk, in the dim room and on a tablet held upright. */
@ClinicTest
@Tag("browser")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageJourneyTests {

  @LocalServerPort int port;
  @Autowired Acting acting;
  @Autowired TestClock clock;
  @Autowired BusyDay day;

  Browser browser;
  BusyDay.Shown shown;

  @BeforeAll
  void fillTheDay() {
    browser = new Browser(port, "pages");
    shown = day.fill(new Time(clock));
  }

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void fitsItsWindowAndCanBeReadByEverybody(Role role) {
    new Time(clock).is(BusyDay.DAY, "10:20");
    var page = browser.as(acting.member(role));
    var check = new PageCheck(browser, page);
    for (var path : menu(page)) {
      opens(page, "/" + path, check, role + "-" + (path.isEmpty() ? "today" : path));
    }
    if (role != Role.ADMINISTRATOR) {
      opens(page, "/patients/" + shown.patient().value(), check, role + "-chart");
      walksToASection(page);
    }
    if (List.of(Role.THERAPIST, Role.NURSE, Role.PRESCRIBER).contains(role)) {
      opens(page, "/sessions/" + shown.arriving().value(), check, role + "-arriving");
      opens(page, "/sessions/" + shown.running().value(), check, role + "-running");
    }
    if (role == Role.FRONT_DESK) {
      dialogs(page, check);
    }
    assertThat(check.found()).isEmpty();
  }

  private static List<String> menu(Page page) {
    var entries = page.locator("vaadin-side-nav-item");
    entries.first().waitFor();
    return entries.all().stream().map(entry -> entry.getAttribute("path")).toList();
  }

  private static void opens(Page page, String path, PageCheck check, String name) {
    page.navigate(path);
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first().waitFor();
    check.look(name);
  }

  /** The link leads down the chart and not away from it. */
  private static void walksToASection(Page page) {
    var chart = page.url();
    var link = page.locator(".chart-nav a").last();
    var mark = link.getAttribute("href").replaceFirst(".*#", "#");
    link.click();
    assertThat(page.locator(mark)).isFocused();
    assertThat(page).hasURL(chart);
  }

  private void dialogs(Page page, PageCheck check) {
    var desk = new Window(browser, page);
    desk.goTo("/patients/" + shown.newcomer().value());
    desk.panel("Series").click("Start a series…");
    desk.dialog("Start a series");
    check.look("dialog-series");
    desk.goTo("/absences").click("Record an absence");
    desk.dialog("Record an absence");
    check.look("dialog-absence");
    desk.goTo("/patients").click("Register a patient");
    desk.dialog("Register a patient");
    check.look("dialog-register");
  }
}
