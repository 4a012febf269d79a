package clinic.afterglow.dosing;

import clinic.afterglow.clinic.SiteId;
import clinic.afterglow.kernel.Route;
import clinic.afterglow.patients.PatientId;
import clinic.afterglow.scheduling.AppointmentId;
import java.time.Instant;
import java.util.Optional;

/**
 * A medicine session to plan.
 *
 * @param appointment the visit in which it takes place, when one is booked
 * @param terms what its protocol asks for beyond the route
 */
public record SessionPlan(
    PatientId patient,
    SiteId site,
    Route route,
    Optional<AppointmentId> appointment,
    SessionPurpose purpose,
    Instant start,
    SessionTerms terms) {

  /** A session without a protocol. */
  public SessionPlan(
      PatientId patient,
      SiteId site,
      Route route,
      Optional<AppointmentId> appointment,
      SessionPurpose purpose,
      Instant start) {
    this(patient, site, route, appointment, purpose, start, SessionTerms.USUAL);
  }
}
