package clinic.afterglow.ui.shell;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the security headers reach the pages. Vaadin answers through a forward, and Tomcat by
 * default ends the answer behind a forward past the filter that still has to write them; only
 * answers longer than its buffer would carry them.
 */
@Configuration(proxyBeanMethods = false)
class PageHeaders {

  @Bean
  static TomcatContextCustomizer answersEndWhereTheyBegan() {
    return context -> context.setSuspendWrappedResponseAfterForward(false);
  }
}
