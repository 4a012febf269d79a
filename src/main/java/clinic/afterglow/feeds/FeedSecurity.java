package clinic.afterglow.feeds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A calendar program cannot sign in: the address is the key, and there is never a session. */
@Configuration(proxyBeanMethods = false)
class FeedSecurity {

  @Bean
  @Order(1)
  static SecurityFilterChain feedFilters(HttpSecurity http) throws Exception {
    return http.securityMatcher("/feeds/**")
        .authorizeHttpRequests(requests ->
            requests.requestMatchers(HttpMethod.GET, "/feeds/*").permitAll().anyRequest().denyAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .build();
  }
}
