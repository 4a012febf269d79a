package clinic.afterglow.dosing;

import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A session goes with its visit: moved when that is moved, off when that does not take place. */
@Component
class VisitListener {

  private final SessionRepository sessions;

  VisitListener(SessionRepository sessions) {
    this.sessions = sessions;
  }

  @EventListener
  void on(AppointmentMoved event) {
    sessions
        .findByAppointment(event.appointment())
        .filter(session -> session.getStatus() == SessionStatus.PLANNED)
        .ifPresent(session -> {
          session.replan(event.to());
          sessions.save(session);
        });
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (event.to().holdsItsTime()) {
      return;
    }
    sessions
        .findByAppointment(event.appointment())
        .filter(session -> session.getStatus().canBeCancelled())
        .ifPresent(session -> {
          session.cancel(event.to().name(), event.by(), event.at());
          sessions.save(session);
        });
  }
}
