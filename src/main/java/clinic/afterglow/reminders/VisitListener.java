package clinic.afterglow.reminders;

import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever was told of a visit is told that it moved or does not take place; what was still to be
 * tried for the old time is not sent any more. Reminders of the new time need nothing: they are
 * found when they are due.
 */
@Component("visitsToRemindOf")
class VisitListener {

  private final ReminderRepository reminders;
  private final VisitReader visits;
  private final Carriers carriers;

  VisitListener(ReminderRepository reminders, VisitReader visits, Carriers carriers) {
    this.reminders = reminders;
    this.visits = visits;
    this.carriers = carriers;
  }

  @EventListener
  void on(AppointmentMoved event) {
    if (!event.from().equals(event.to())) {
      tell(event.appointment(), Occasion.MOVED, event.to(), event.at());
    }
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    switch (event.to()) {
      case CANCELLED, LATE_CANCELLED ->
          tell(event.appointment(), Occasion.CANCELLED, event.start(), event.at());
      case NO_SHOW -> stopWaiting(known(event.appointment()), event.at());
      default -> {
        // Still expected, or there already: nothing to tell.
      }
    }
  }

  private void tell(AppointmentId appointment, Occasion news, Instant start, Instant at) {
    var known = known(appointment);
    stopWaiting(known, at);
    boolean told = known.stream().anyMatch(one -> ReminderStatus.TOLD.contains(one.status()));
    var visit = visits.facts(appointment);
    if (told && start.isAfter(at)) {
      int revision =
          known.stream().map(Reminder::revision).max(Comparator.naturalOrder()).orElse(0) + 1;
      carriers
          .channel(visit)
          .map(channel -> new Reminder(visit.at(start), news, channel, revision, at))
          .ifPresent(reminders::save);
    }
  }

  /** A server that has a message in hand is waited for, so that none slips between. */
  private List<Reminder> known(AppointmentId appointment) {
    visits.hold(appointment);
    return reminders.findByAppointment(appointment);
  }

  private void stopWaiting(List<Reminder> known, Instant at) {
    known.stream()
        .filter(one -> one.status() == ReminderStatus.WAITING)
        .forEach(one -> {
          one.stop(at);
          reminders.save(one);
        });
  }
}
