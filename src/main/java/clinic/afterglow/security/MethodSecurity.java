package clinic.afterglow.security;

import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasswordSettings.class)
@EnableMethodSecurity(prePostEnabled = false, jsr250Enabled = true)
class MethodSecurity {

  /** Argon2id; the prefix in front of each hash allows a stronger one later. */
  @Bean
  static PasswordEncoder passwordEncoder(PasswordSettings settings) {
    return new DelegatingPasswordEncoder("argon2", Map.of("argon2", settings.argon2id()));
  }

  /** Tells of every refusal, so that the audit trail can keep it. */
  @Bean
  static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher publisher) {
    return new SpringAuthorizationEventPublisher(publisher);
  }
}
