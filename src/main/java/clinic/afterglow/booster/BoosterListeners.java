package clinic.afterglow.booster;

import clinic.afterglow.clinic.SiteDays;
import clinic.afterglow.dosing.DoseEnded;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Every new dose moves the next one; a booking that falls through is open again. */
@Component
class BoosterListeners {

  private final BoosterRepository boosters;
  private final SiteDays days;

  BoosterListeners(BoosterRepository boosters, SiteDays days) {
    this.boosters = boosters;
    this.days = days;
  }

  @EventListener
  void on(DoseEnded event) {
    if (!event.administered().isZero()) {
      boosters
          .findByPatient(event.patient())
          .ifPresent(plan -> {
            var day = days.day(event.site(), event.startedAt());
            plan.doseGiven(day, event.site(), event.by(), event.at());
            boosters.save(plan);
          });
    }
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (!event.to().holdsItsTime()) {
      boosters
          .findByAppointment(event.appointment())
          .ifPresent(plan -> {
            plan.unbooked();
            boosters.save(plan);
          });
    }
  }
}
