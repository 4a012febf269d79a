package clinic.afterglow.waitlist;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentDetails;
import clinic.afterglow.scheduling.AppointmentId;
import clinic.afterglow.scheduling.AppointmentKind;
import java.time.Duration;
import java.util.Optional;

/**
 * Somebody to put on the waitlist.
 *
 * @param visit that may come forward; empty when there is none yet
 * @param length of the visit, on the grid of quarter hours
 */
public record NewWait(
    PatientId patient,
    SiteId site,
    AppointmentKind kind,
    Optional<AppointmentId> visit,
    Duration length,
    WaitWish wish) {

  /** The visit that is booked may come forward. */
  public static NewWait forward(AppointmentDetails visit, WaitWish wish) {
    return new NewWait(
        visit.patient(),
        visit.site(),
        visit.kind(),
        Optional.of(visit.id()),
        Duration.between(visit.start(), visit.end()),
        wish);
  }
}
