package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.UserId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody on the waitlist, with what a call needs.
 *
 * @param zone of the site
 * @param visit that may come forward; empty when there is none yet
 * @param since when the wait began
 */
public record Waiting(
    WaitId id,
    PatientId patient,
    String patientName,
    String phone,
    SiteId site,
    ZoneId zone,
    AppointmentKind kind,
    Optional<BookedVisit> visit,
    Duration length,
    WaitWish wish,
    Instant since) {

  /** The visit as it is booked now. */
  public record BookedVisit(AppointmentId id, Instant start, UserId clinician) {}
}
