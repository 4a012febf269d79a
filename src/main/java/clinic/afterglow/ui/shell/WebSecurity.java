package clinic.afterglow.ui.shell;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

  @Bean
  SecurityFilterChain filters(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(
        requests -> requests.requestMatchers("/styles/**", "/aura/**", "/favicon.ico").permitAll());
    return http.with(vaadin(), vaadin -> vaadin.loginView(LoginView.class, "/login")).build();
  }
}
