package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.preparation.Preparations;
import clinic.afterglow.security.Accounts;
import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import clinic.afterglow.support.Clinics;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the browser makes of the headers, and of a session that ends under its hands. */
@ClinicTest
@Tag("browser")
class SafeBrowserJourneyTests {

  private static final List<String> PAGES =
      List.of("/", "/patients", "/calendar", "/policies", "/sites", "/reports", "/audit", "/stock");

  @LocalServerPort int port;
  @Autowired Acting acting;
  @Autowired Accounts accounts;
  @Autowired Clinics clinics;
  @Autowired Preparations preparations;

  @Test
  void drawsEveryPageWithinTheContentPolicy() {
    var patient = clinics.patient();
    try (var browser = new Browser(port, "content-policy")) {
      var page = browser.as(acting.member(Role.values()));
      var refused = new ArrayList<String>();
      page.onConsoleMessage(message -> {
        if (message.text().contains("Content Security Policy")) {
          refused.add(message.text());
        }
      });
      for (var path : PAGES) {
        open(page, path);
      }
      open(page, "/patients/" + patient.value());
      assertThat(page.getByText("Given name").first()).isVisible();
      browser.picture(page, "chart");
      Assertions.assertThat(refused).isEmpty();
    }
  }

  /** In production pages are short, and their headers have to survive Vaadin's forward. */
  @Test
  void sendsTheContentPolicyWithThePageItself() {
    try (var browser = new Browser(port, "page-headers")) {
      var page = browser.as(acting.member(Role.NURSE));
      for (var path : List.of("/login", "/patients")) {
        var headers = Objects.requireNonNull(page.navigate(path)).allHeaders();
        Assertions.assertThat(headers.get("content-security-policy"))
            .as(path)
            .contains("frame-ancestors 'none'");
        Assertions.assertThat(headers).containsEntry("x-content-type-options", "nosniff");
      }
    }
  }

  /** No wait between the keys: a name must not be written into the note that is open. */
  @Test
  void searchesWithTheVeryNextLetterAfterTheShortcut() {
    var patient = clinics.patient();
    acting.as(Role.THERAPIST, () -> preparations.begin(patient));
    try (var browser = new Browser(port, "search-key")) {
      var window = new Window(browser, browser.as(acting.member(Role.values())));
      var page = window.page;
      page.navigate("/patients/" + patient.value());
      expectations(window).click();
      page.keyboard().press("Control+k");
      page.keyboard().type("Okafor");

      assertThat(page.locator(".patient-search input")).hasValue("Okafor");
      assertThat(expectations(window)).hasValue("");
    }
  }

  /** The server hears of words only when the writer pauses. */
  @Test
  void givesBackWhatWasTypedJustBeforeAReload() {
    var patient = clinics.patient();
    acting.as(Role.THERAPIST, () -> preparations.begin(patient));
    try (var browser = new Browser(port, "kept-words")) {
      var window = new Window(browser, browser.as(acting.member(Role.values())));
      var page = window.page;
      page.navigate("/patients/" + patient.value());
      expectations(window).pressSequentially("Half a sentence");
      page.reload();

      assertThat(expectations(window)).hasValue("Half a sentence");
      assertThat(page.locator(".autosave")).containsText("Saved");
      browser.picture(page, "given-back");
      page.reload();
      assertThat(expectations(window)).hasValue("Half a sentence");
    }
  }

  private static Locator expectations(Window chart) {
    return chart.panel("Preparation").whole.getByLabel("Expectations");
  }

  @Test
  void leadsToTheSignInWhenTheAccountIsClosedWhileItWorks() {
    var leaver = acting.open("leaves-meanwhile", Role.NURSE);
    try (var browser = new Browser(port, "account-closed")) {
      var page = browser.as("leaves-meanwhile");
      acting.as(Role.ADMINISTRATOR, () -> accounts.close(leaver));

      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Patients")).click();

      assertThat(
              page.getByText("You were signed out after a pause")
                  .or(page.getByLabel("Username"))
                  .first())
          .isVisible();
      browser.picture(page, "after-the-click");
      page.navigate("/patients");
      assertThat(page).hasURL(Pattern.compile(".*/login.*"));
    }
  }

  @Test
  void saysOfAnAddressThatNothingKnowsThatThereIsNoSuchPage() {
    try (var browser = new Browser(port, "no-such-page")) {
      var page = browser.as(acting.member(Role.NURSE));
      page.navigate("/no-such-page");
      assertThat(page.getByText("There is no such page, or it is not for your role.")).isVisible();
    }
  }

  private static void open(Page page, String path) {
    page.navigate(path);
    page.locator("h1").first().waitFor();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }
}
