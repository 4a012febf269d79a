package clinic.afterglow;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.afterglow.support.ClinicTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a stranger on the network gets from the real server. */
@ClinicTest
class SecuredHttpTests {

  private static final HttpClient STRANGER = HttpClient.newHttpClient();

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/patients", "/patients/0190", "/no-such-page", "/actuator/env"})
  void sendsAStrangerToTheSignInAndTellsNothingElse(String path) throws Exception {
    var answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/login");
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void servesTheStyles() throws Exception {
    var answer = get("/styles/afterglow.css");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/error", "/%2e%2e/application.yaml", "/?v-r=uidl&v-uiId=0", "/?v-r=push"})
  void neverShowsAStackTrace(String path) throws Exception {
    var answer = get(path);

    assertThat(answer.statusCode()).isBetween(200, 499);
    assertThat(answer.body()).doesNotContain("\tat ", "Exception", "clinic.afterglow");
  }

  @Test
  void refusesAFormThatAnotherSiteSends() throws Exception {
    var form =
        HttpRequest.newBuilder(at("/login"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", "https://elsewhere.example")
            .POST(HttpRequest.BodyPublishers.ofString("username=administrator&password=guess"))
            .build();
    var answer = STRANGER.send(form, BodyHandlers.ofString());

    assertThat(answer.body()).doesNotContain("\tat ", "Exception");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/login", "/patients", "/styles/afterglow.css"})
  void tellsTheBrowserToTrustNobodyElse(String path) throws Exception {
    var headers = get(path).headers();

    assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
        .contains("base-uri 'self'", "form-action 'self'")
        .doesNotContain("*", "http:");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()");
  }

  @Test
  void givesOutItsCookieOnlyToItself() throws Exception {
    assertThat(get("/patients").headers().allValues("Set-Cookie"))
        .isNotEmpty()
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Strict"));
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return STRANGER.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }
}
