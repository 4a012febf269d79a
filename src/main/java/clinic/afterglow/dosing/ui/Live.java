package clinic.afterglow.dosing.ui;

import clinic.afterglow.dosing.SessionDetails;
import clinic.afterglow.dosing.SessionId;
import clinic.afterglow.dosing.SessionStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * A session on the screen.
 *
 * @param changed shows it anew after something was done
 */
record Live(
    SessionServices services,
    SessionDetails session,
    ZoneId zone,
    Drafts drafts,
    Runnable changed) {

  SessionId id() {
    return session.id();
  }

  boolean is(SessionStatus... anyOf) {
    return Set.of(anyOf).contains(session.status());
  }

  /** Today at the site, at a time of its clock; a time still to come means yesterday. */
  Instant at(LocalTime time) {
    var now = services.clock().instant().atZone(zone);
    var today = now.with(time);
    return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
  }

  LocalDate today() {
    return LocalDate.now(services.clock().withZone(zone));
  }

  /** Whether a part of the record is signed, so that only addenda may follow. */
  boolean signed() {
    return is(SessionStatus.COMPLETED)
        || is(SessionStatus.DISCHARGED)
            && services.parts().of(id()).stream().anyMatch(part -> part.signed().isPresent());
  }

  void act(Runnable work) {
    work.run();
    changed.run();
  }
}
