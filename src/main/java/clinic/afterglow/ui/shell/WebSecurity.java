package clinic.afterglow.ui.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SessionInformationExpiredEvent;

/** What a browser may ask for before anybody has signed in, and what it may do with the answers. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

  /**
   * As strict as Vaadin 25.2 lets it be: its client starts from an inline script and makes
   * functions of what the server sends. Nothing comes from or goes to another site, and no other
   * site may frame a page.
   */
  private static final String CONTENT_POLICY =
      String.join(
          "; ",
          "default-src 'self'",
          "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
          "style-src 'self' 'unsafe-inline'",
          "img-src 'self' data:",
          "font-src 'self' data:",
          "object-src 'none'",
          "base-uri 'self'",
          "form-action 'self'",
          "frame-ancestors 'none'");

  private static final String BROWSER_FEATURES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

  @Bean
  SecurityFilterChain filters(HttpSecurity http, SessionRegistry sessions) throws Exception {
    http.authorizeHttpRequests(
        requests -> requests.requestMatchers("/styles/**", "/aura/**", "/favicon.ico").permitAll());
    http.headers(headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(features -> features.policy(BROWSER_FEATURES)));
    http.sessionManagement(management ->
        management.sessionConcurrency(concurrency ->
            concurrency
                .maximumSessions(-1)
                .sessionRegistry(sessions)
                .expiredSessionStrategy(WebSecurity::goOnAsAStranger)));
    return http.with(
            vaadin(),
            vaadin ->
                vaadin
                    .loginView(LoginView.class, "/login")
                    // An address that nothing knows gets the page that says so, not an empty
                    // answer.
                    .anyRequest(AuthorizedUrl::authenticated))
        .build();
  }

  /** Tells the registry of sessions which of them are over. */
  @Bean
  static HttpSessionEventPublisher sessionEvents() {
    return new HttpSessionEventPublisher();
  }

  /** The session is gone by now: a page leads to the sign-in, a click learns that it is over. */
  private static void goOnAsAStranger(SessionInformationExpiredEvent ended)
      throws IOException, ServletException {
    Objects.requireNonNull(ended.getFilterChain())
        .doFilter(ended.getRequest(), ended.getResponse());
  }
}
