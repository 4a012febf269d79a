package clinic.afterglow.dosing;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentStatus;
import clinic.afterglow.scheduling.Appointments;
import java.util.function.BiConsumer;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A visit goes with its session: who is checked in has arrived, who is let go has left. Nobody is
 * asked to say it twice, and whoever treats may do both; what the desk said before stays.
 */
@Component
class VisitProgress {

  private final SessionRepository sessions;
  private final Appointments appointments;

  VisitProgress(SessionRepository sessions, Appointments appointments) {
    this.sessions = sessions;
    this.appointments = appointments;
  }

  @EventListener
  void on(SessionCheckedIn event) {
    reach(event.session(), AppointmentStatus.ARRIVED, Appointments::arrive);
  }

  @EventListener
  void on(DoseGiven event) {
    reach(event.session(), AppointmentStatus.IN_CHAIR, Appointments::seat);
  }

  @EventListener
  void on(DoseEnded event) {
    reach(event.session(), AppointmentStatus.IN_RECOVERY, Appointments::recover);
  }

  @EventListener
  void on(SessionDischarged event) {
    reach(event.session(), AppointmentStatus.DEPARTED, Appointments::depart);
  }

  private void reach(
      SessionId id, AppointmentStatus wanted, BiConsumer<Appointments, AppointmentId> step) {
    sessions
        .findById(id)
        .flatMap(MedicineSession::appointment)
        .filter(visit -> appointments.details(visit).status().next().contains(wanted))
        .ifPresent(visit -> step.accept(appointments, visit));
  }
}
