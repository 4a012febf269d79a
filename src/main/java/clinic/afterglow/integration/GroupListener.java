package clinic.afterglow.integration;

import static java.util.Comparator.comparing;

import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.GroupAttended;
import clinic.afterglow.scheduling.GroupJoined;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever joins a group has their integration there: the one whose window the group lies in, else
 * the longest due. Who came has its note begun.
 */
@Component
class GroupListener {

  private final IntegrationRepository integrations;

  GroupListener(IntegrationRepository integrations) {
    this.integrations = integrations;
  }

  @EventListener
  void on(GroupJoined event) {
    best(event.patient(), event.start())
        .ifPresent(integration -> {
          integration.book(event.appointment(), event.by(), event.at());
          integrations.save(integration);
        });
  }

  /** Who joined before the dose has one to hold only by now. */
  @EventListener
  void on(GroupAttended event) {
    if (event.attendance().tookPart()) {
      integrations
          .findByAppointment(event.appointment())
          .or(() -> booked(event))
          .ifPresent(integration -> {
            integration.heldInGroup(event.start(), event.theme(), event.by(), event.at());
            integrations.save(integration);
          });
    }
  }

  private Optional<Integration> booked(GroupAttended event) {
    var found = best(event.patient(), event.start());
    found.ifPresent(integration -> integration.book(event.appointment(), event.by(), event.at()));
    return found;
  }

  private Optional<Integration> best(PatientId patient, Instant start) {
    return integrations.findByPatientAndStatus(patient, IntegrationStatus.DUE).stream()
        .filter(integration -> !integration.summary().doseEndedAt().isAfter(start))
        .min(
            comparing((Integration one) -> !one.summary().window().contains(start))
                .thenComparing(one -> one.summary().window().until()));
  }
}
