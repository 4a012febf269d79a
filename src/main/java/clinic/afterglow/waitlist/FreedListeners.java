package clinic.afterglow.waitlist;

import clinic.afterglow.scheduling.AbsenceWithdrawn;
import clinic.afterglow.scheduling.AppointmentKind;
import clinic.afterglow.scheduling.AppointmentMoved;
import clinic.afterglow.scheduling.AppointmentStatusChanged;
import clinic.afterglow.waitlist.Freed.Place;
import java.time.Instant;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps what becomes free, while there is still time to come; a wait ends with the visit it was
 * for.
 */
@Component
class FreedListeners {

  private final FreedRepository freed;
  private final WaitRepository waits;
  private final TakenTimes times;
  private final AbsentTimes absent;

  FreedListeners(
      FreedRepository freed, WaitRepository waits, TakenTimes times, AbsentTimes absent) {
    this.freed = freed;
    this.waits = waits;
    this.times = times;
    this.absent = absent;
  }

  @EventListener
  void on(AppointmentStatusChanged event) {
    if (event.to().holdsItsTime()) {
      return;
    }
    var cause = FreedCause.valueOf(event.to().name());
    keep(times.placeOf(event.appointment()), event.kind(), cause, event.at());
    waits
        .waiting(event.appointment())
        .forEach(wait -> {
          wait.withdrawn(event.by(), event.at());
          waits.save(wait);
        });
  }

  @EventListener
  void on(AppointmentMoved event) {
    if (!event.from().equals(event.to())) {
      var left = event.left();
      var place = new Place(event.site(), left.room(), left.clinician(), left.start(), left.end());
      keep(place, event.kind(), FreedCause.MOVED, event.at());
    }
  }

  @EventListener
  void on(AbsenceWithdrawn event) {
    absent
        .days(event.what(), event.resource(), event.from(), event.until(), event.at())
        .forEach(place -> freed.save(new Freed(place, null, FreedCause.ABSENCE, event.at())));
  }

  /** What is past is nobody's any more. */
  private void keep(Place place, AppointmentKind kind, FreedCause cause, Instant at) {
    if (place.start().isAfter(at)) {
      freed
          .openAt(Objects.requireNonNull(place.room()), place.start())
          .forEach(before -> {
            before.freedAgain();
            freed.save(before);
          });
      freed.save(new Freed(place, kind, cause, at));
    }
  }
}
