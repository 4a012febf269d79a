package clinic.afterglow.dosing;

import clinic.afterglow.clinic.PolicyReader;
import clinic.afterglow.reminders.Advice;
import clinic.afterglow.reminders.VisitAdvice;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells reminders how to come to a session: what its route asks of food and drink, and that nobody
 * drives home by themselves. Sprays for the nose are asked about at the door alone, since that rule
 * would name the route.
 */
@Component
class SessionAdvice implements VisitAdvice {

  private final SessionRepository sessions;
  private final PolicyReader policies;

  SessionAdvice(SessionRepository sessions, PolicyReader policies) {
    this.sessions = sessions;
    this.policies = policies;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Advice> of(AppointmentId appointment) {
    return sessions
        .findByAppointment(appointment)
        .filter(session -> session.getStatus() != SessionStatus.CANCELLED)
        .map(session -> {
          var values = policies.current();
          return new Advice(
              Duration.ofMinutes(values.get(CheckInPolicy.foodKey(session.getRoute()))),
              Duration.ofMinutes(values.get(CheckInPolicy.fluidKey(session.getRoute()))),
              true);
        });
  }
}
