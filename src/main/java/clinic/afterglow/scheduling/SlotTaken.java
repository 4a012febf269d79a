package clinic.afterglow.scheduling;

import clinic.afterglow.clinic.SiteCalendar;
import clinic.afterglow.kernel.NotPossible;
import java.util.Optional;

/**
 * Somebody else has this time: tells which room or clinician it is, and from when to when. For whom
 * is not told; {@link #holder} lets those find out who may.
 */
public final class SlotTaken extends NotPossible {

  private final transient Optional<AppointmentId> holder;

  SlotTaken(ResourceKind what, Bookables.Taken taken, SiteCalendar calendar) {
    super(
        what,
        what == ResourceKind.PATIENT ? what : taken.who(),
        calendar.day(taken.start()),
        calendar.time(taken.start()),
        calendar.time(taken.end()));
    this.holder = taken.by();
  }

  /** The visit that has it; empty when a group does. */
  public Optional<AppointmentId> holder() {
    return holder;
  }
}
