package clinic.afterglow.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import clinic.afterglow.security.Role;
import clinic.afterglow.support.Acting;
import clinic.afterglow.support.Browser;
import clinic.afterglow.support.ClinicTest;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ClinicTest
@Tag("browser")
class SignInJourneyTests {

  @LocalServerPort int port;
  @Autowired Acting acting;

  @Test
  void letsNobodyInWithAWrongPasswordAndDoesNotSayWhichPartWasWrong() {
    try (var browser = new Browser(port, "sign-in")) {
      var page = browser.anonymous();
      page.navigate("/stock");
      assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/login.*"));
      page.getByLabel("Username").fill(acting.member(Role.NURSE));
      page.getByLabel(
              "Password", new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true))
          .fill("not the password");
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign in")).click();
      browser.picture(page, "asked");
      assertThat(page.getByText("That did not match")).isVisible();
      browser.picture(page, "wrong-password");
    }
  }
}
