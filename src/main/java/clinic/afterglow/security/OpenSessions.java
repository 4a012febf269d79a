package clinic.afterglow.security;

import clinic.afterglow.kernel.UserId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Signs people out everywhere when their account is closed, their roles change or their password is
 * set anew: what a session may do was read when it began. Waits for the commit, so that nobody can
 * sign in again with what is about to change.
 */
@Configuration(proxyBeanMethods = false)
class OpenSessions {

  private final SessionRegistry registry = new SessionRegistryImpl();

  @Bean
  SessionRegistry sessionRegistry() {
    return registry;
  }

  @TransactionalEventListener
  void on(AccountClosed closed) {
    end(closed.account());
  }

  @TransactionalEventListener
  void on(RolesAssigned assigned) {
    end(assigned.account());
  }

  @TransactionalEventListener
  void on(PasswordChanged changed) {
    end(changed.account());
  }

  private void end(UserId account) {
    registry.getAllPrincipals().stream()
        .filter(who -> who instanceof StaffMember member && member.id().equals(account))
        .flatMap(who -> registry.getAllSessions(who, false).stream())
        .forEach(SessionInformation::expireNow);
  }
}
