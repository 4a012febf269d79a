package clinic.afterglow.integration;

import clinic.afterglow.clinic.Policies;
import clinic.afterglow.clinic.Policy;
import clinic.afterglow.dosing.SessionDischarged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes integration due when a patient has left after a dose that the protocol has followed by it;
 * nothing given leaves nothing to do.
 */
@Component
class SessionDischargedListener {

  private final IntegrationRepository integrations;
  private final Policies policies;

  SessionDischargedListener(IntegrationRepository integrations, Policies policies) {
    this.integrations = integrations;
    this.policies = policies;
  }

  @EventListener
  void on(SessionDischarged event) {
    if (event.integrates()
        && !event.administered().isZero()
        && !integrations.existsBySession(event.session())) {
      var values = policies.current();
      var window =
          IntegrationWindow.after(
              event.doseEndedAt(),
              values.get(Policy.INTEGRATION_FROM),
              values.get(Policy.INTEGRATION_UNTIL));
      integrations.save(new Integration(event, window, values.version()));
    }
  }
}
