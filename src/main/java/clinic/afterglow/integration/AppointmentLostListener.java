package clinic.afterglow.integration;

import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Makes integration due again when its appointment will not take place. */
@Component
class AppointmentLostListener {

  private static final Set<AppointmentStatus> LOST =
      Set.of(
          AppointmentStatus.CANCELLED, AppointmentStatus.LATE_CANCELLED, AppointmentStatus.NO_SHOW);

  private final IntegrationRepository integrations;

  AppointmentLostListener(IntegrationRepository integrations) {
    this.integrations = integrations;
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (LOST.contains(event.to())) {
      integrations
          .findByAppointment(event.appointment())
          .ifPresent(integration -> {
            integration.unbook(event.by(), event.at());
            integrations.save(integration);
          });
    }
  }
}
