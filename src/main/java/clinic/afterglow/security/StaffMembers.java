package clinic.afterglow.security;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets Spring Security find an account, and tells the audit trail who came in. */
@Component
class StaffMembers implements UserDetailsService {

  private final AccountRepository accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StaffMembers(AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String username) {
    return accounts
        .findByUsername(username)
        .map(StaffMember::new)
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }

  @EventListener
  @Transactional
  void on(InteractiveAuthenticationSuccessEvent event) {
    if (event.getAuthentication().getPrincipal() instanceof StaffMember member) {
      events.publishEvent(new SignedIn(member.id(), member.id(), clock.instant()));
    }
  }

  @EventListener
  @Transactional
  void on(AbstractAuthenticationFailureEvent event) {
    events.publishEvent(new SignInFailed(clock.instant()));
  }
}
